package org.osnowa.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.decisions.Decision.Resolution;
import org.osnowa.decisions.Decision.State;
import org.osnowa.decisions.Decision.Task;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

class DecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate ON = TODAY.minusDays(10);
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));

    @Test
    void it_was_decided_already_and_in_this_century() {
        assertThat(whyNot(decided(TODAY, null, new State.Open()))).isEmpty();
        assertThat(whyNot(decided(TODAY.plusDays(1), null, new State.Open())))
                .contains(DecisionRefusal.NOT_YET_DECIDED);
        assertThat(whyNot(decided(LocalDate.of(1999, 12, 31), null, new State.Open())))
                .contains(DecisionRefusal.TOO_EARLY);
    }

    @Test
    void a_partner_sees_to_it() {
        assertThat(decided(ON, null, new State.Open()).whyNot(List.of(POLICE), TODAY))
                .contains(DecisionRefusal.NOT_A_PARTNER);
    }

    @Test
    void its_day_is_not_before_it_was_decided_nor_in_another_life() {
        assertThat(whyNot(decided(ON, ON, new State.Open()))).isEmpty();
        assertThat(whyNot(decided(ON, ON.minusDays(1), new State.Open()))).contains(DecisionRefusal.DUE_BEFORE_DECIDED);
        assertThat(whyNot(decided(ON, TODAY.plusYears(21), new State.Open()))).contains(DecisionRefusal.DUE_TOO_FAR);
    }

    @Test
    void it_ends_between_the_day_of_the_decision_and_today() {
        assertThat(whyNot(decided(ON, null, new State.CarriedOut(ON)))).isEmpty();
        assertThat(whyNot(decided(ON, null, new State.CarriedOut(TODAY)))).isEmpty();
        assertThat(whyNot(decided(ON, null, new State.CarriedOut(TODAY.plusDays(1)))))
                .contains(DecisionRefusal.ENDED_AHEAD);
        assertThat(whyNot(decided(ON, null, new State.Dropped(ON.minusDays(1), "Nikt nie chce"))))
                .contains(DecisionRefusal.ENDED_BEFORE_DECIDED);
    }

    @Test
    void only_what_is_open_is_late_and_only_after_its_day() {
        assertThat(decided(ON, TODAY, new State.Open()).overdue(TODAY)).isFalse();
        assertThat(decided(ON, TODAY.minusDays(1), new State.Open()).overdue(TODAY))
                .isTrue();
        assertThat(decided(ON, null, new State.Open()).overdue(TODAY)).isFalse();
        assertThat(decided(ON, TODAY.minusDays(1), new State.CarriedOut(TODAY)).overdue(TODAY))
                .isFalse();
        assertThat(decided(ON, TODAY.minusDays(1), new State.Dropped(TODAY, "Zbędne"))
                        .overdue(TODAY))
                .isFalse();
    }

    private static Optional<DecisionRefusal> whyNot(Decision decision) {
        return decision.whyNot(List.of(LIBRARY), TODAY);
    }

    private static Decision decided(LocalDate on, @Nullable LocalDate due, State state) {
        return new Decision(
                new DecisionId(Ids.of("decyzja")),
                1,
                new Resolution("Kupujemy telefon.", on, Optional.empty(), Optional.empty(), Optional.empty()),
                new Task(LIBRARY, Optional.ofNullable(due)),
                state,
                0);
    }
}
