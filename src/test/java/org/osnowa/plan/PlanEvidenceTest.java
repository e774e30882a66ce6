package org.osnowa.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.platform.Text.POLISH;
import static org.osnowa.platform.Text.speaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence.Day;
import org.osnowa.partnerships.Evidence.Trace;
import org.osnowa.partnerships.EvidenceDays;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.DoneTogether.Standing;
import org.osnowa.plan.PlanBook.Earlier;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class PlanEvidenceTest {

    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));
    private static final OrganisationId GMINA = new OrganisationId(Ids.of("demo O01"));

    @Autowired
    private PlanEvidence evidence;

    @Autowired
    private EvidenceDays days;

    @Autowired
    private DoneTogether together;

    @Autowired
    private PlanBook plan;

    @Autowired
    private Clock clock;

    @Test
    void who_answers_for_a_done_action_led_and_who_did_it_too_took_part() {
        done("Przegląd dachu", 3);
        done("Pomiar dachu", 3);

        assertThat(days.of(POOL, List.of(evidence)))
                .containsExactlyInAnyOrder(new Day(SCHOOL, daysAgo(3), 2, true), new Day(GMINA, daysAgo(3), 2, false));
    }

    @Test
    void what_is_not_done_leaves_no_trace() {
        plan.enter(POOL, action("Montaż", Optional.empty()), daysAgo(0));

        assertThat(days.of(POOL, List.of(evidence))).isEmpty();
    }

    @Test
    void traces_come_newest_first_and_say_who_led() {
        done("Przegląd dachu", 9);
        done("Pomiar dachu", 3);

        assertThat(traces(SCHOOL, 9))
                .containsExactly(
                        new Trace(
                                daysAgo(3),
                                "Działanie zrobione, z odpowiedzialnością za całość: Pomiar dachu",
                                "/partnerships/ciepla-woda/actions",
                                true),
                        new Trace(
                                daysAgo(9),
                                "Działanie zrobione, z odpowiedzialnością za całość: Przegląd dachu",
                                "/partnerships/ciepla-woda/actions",
                                true));
        assertThat(traces(GMINA, 8)).extracting(Trace::words).containsExactly("Działanie zrobione razem: Pomiar dachu");
    }

    @Test
    void six_of_the_eight_actions_for_the_seniors_are_done_together() {
        var standing = together.in(SENIORS);

        assertThat(standing).hasSize(8);
        assertThat(standing).filteredOn(Standing::shared).hasSize(6);
        assertThat(standing).allMatch(each -> !each.since().isAfter(daysAgo(0)));
        assertThat(standing)
                .filteredOn(each -> each.doneOn().isPresent())
                .singleElement()
                .satisfies(each -> assertThat(each.by())
                        .containsExactly(
                                new OrganisationId(Ids.of("demo O10")), new OrganisationId(Ids.of("demo O13"))));
    }

    private List<Trace> traces(OrganisationId partner, int days) {
        return speaking(POLISH, () -> evidence.traces(POOL, partner, daysAgo(days), daysAgo(0), 10)).stream()
                .map(each -> new Trace(each.on(), each.words().replace('\u00a0', ' '), each.path(), each.led()))
                .toList();
    }

    private void done(String title, int daysAgo) {
        plan.enter(POOL, action(title, Optional.of(daysAgo(daysAgo))), daysAgo(0));
    }

    private Earlier action(String title, Optional<LocalDate> doneOn) {
        return new Earlier(Optional.empty(), title, SCHOOL, List.of(GMINA), daysAgo(20), daysAgo(-20), doneOn);
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
