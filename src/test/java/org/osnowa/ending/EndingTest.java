package org.osnowa.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.ending.Ending.Choice;
import org.osnowa.ending.Ending.PassedOver;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;

class EndingTest {

    private static final PartnershipId COURTYARDS = new PartnershipId(Ids.of("podworka"));

    @Test
    void closing_without_a_way_passes_over_the_decision_and_the_whole_list() {
        assertThat(Ending.open(COURTYARDS).passedOverBy(LifeState.CLOSED))
                .isEqualTo(new PassedOver(Way.CLOSE, true, Way.CLOSE.steps()));
        assertThat(Ending.open(COURTYARDS).passedOverBy(LifeState.TRANSFORMED))
                .isEqualTo(new PassedOver(Way.INCORPORATE, true, Way.INCORPORATE.steps()));
    }

    @Test
    void a_way_that_leads_elsewhere_is_no_decision_to_end() {
        assertThat(chosen(Way.RENEW, Map.of()).passedOverBy(LifeState.CLOSED).undecided())
                .isTrue();
        assertThat(chosen(Way.CLOSE, Map.of())
                        .passedOverBy(LifeState.TRANSFORMED)
                        .undecided())
                .isTrue();
    }

    @Test
    void whoever_hands_the_work_over_needs_the_consent_and_no_closing_list() {
        assertThat(chosen(Way.HAND_OVER, Map.of()).passedOverBy(LifeState.CLOSED))
                .isEqualTo(new PassedOver(Way.HAND_OVER, false, List.of(Step.CONSENT)));
        assertThat(chosen(Way.HAND_OVER, Map.of(Step.CONSENT, "Uchwała gminy"))
                        .passedOverBy(LifeState.CLOSED)
                        .nothing())
                .isTrue();
    }

    private static Ending chosen(Way way, Map<Step, String> settled) {
        return new Ending(
                COURTYARDS, Optional.of(new Choice(way, "Uchwała nr 7", LocalDate.of(2026, 11, 1))), "", settled, 1);
    }
}
