package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.goals.ConfirmationRefusal.CONFIRMED;
import static org.osnowa.goals.ConfirmationRefusal.NOTHING_TO_CONFIRM;
import static org.osnowa.goals.ConfirmationRefusal.NOT_DECIDING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.Ids;

/** When the link of a letter about goals answers, and who may say yes by it. */
class AskedGoalsTest {

    private static final LocalDate TODAY = GoalSamples.TODAY;
    private static final Goal VISITS = GoalSamples.visits();
    private static final Set<GoalId> IT = Set.of(VISITS.id());
    private static final Set<GoalId> NOTHING = Set.of();

    @Test
    void it_asks_until_everything_is_confirmed_in_whatever_way() {
        assertThat(asked(NOTHING, NOTHING).whyNotAnswer(question(false, false), TODAY))
                .isEmpty();
        assertThat(asked(IT, NOTHING).whyNotAnswer(question(false, false), TODAY))
                .contains(CONFIRMED);
        assertThat(new AskedGoals(List.of(), NOTHING, NOTHING).whyNotAnswer(question(false, false), TODAY))
                .contains(NOTHING_TO_CONFIRM);
    }

    @Test
    void it_answers_once_for_each_wording() {
        assertThat(asked(NOTHING, IT).whyNotAnswer(question(true, false), TODAY))
                .contains(QuestionRefusal.USED);
        assertThat(asked(NOTHING, IT).whyNotAnswer(question(false, false), TODAY))
                .as("asked anew after a remark")
                .isEmpty();
        assertThat(asked(NOTHING, NOTHING).whyNotAnswer(question(true, false), TODAY))
                .as("worded otherwise since")
                .isEmpty();
    }

    @Test
    void taken_back_and_late_it_answers_nothing() {
        assertThat(asked(NOTHING, NOTHING).whyNotAnswer(question(true, true), TODAY))
                .contains(QuestionRefusal.REVOKED);
        assertThat(asked(NOTHING, NOTHING).whyNotAnswer(question(false, false), TODAY.plusDays(1)))
                .contains(QuestionRefusal.OVER);
    }

    @Test
    void who_consults_says_yes_to_nothing_and_may_remark() {
        assertThat(answer(Scope.DECIDES, IT).whyNot()).isEmpty();
        assertThat(answer(Scope.CONSULTS, IT).whyNot()).contains(NOT_DECIDING);
        assertThat(answer(Scope.CONSULTS, NOTHING).whyNot()).isEmpty();
    }

    private static AskedGoals asked(Set<GoalId> confirmed, Set<GoalId> remarked) {
        return new AskedGoals(List.of(VISITS), confirmed, remarked);
    }

    private static GoalAnswer answer(Scope scope, Set<GoalId> confirmed) {
        return new GoalAnswer(new Representative("Ewa", scope), "C1.1", confirmed, Map.of());
    }

    private static Question question(boolean used, boolean revoked) {
        var at = Instant.parse("2026-11-27T11:00:00Z");
        return new Question(
                Ids.next(),
                AskedGoals.PURPOSE,
                Ids.next(),
                new OrganisationId(Ids.next()),
                Optional.of("biuro@piekarnia.example"),
                0,
                Optional.of(TODAY),
                Ids.next(),
                at,
                used ? Optional.of(at) : Optional.empty(),
                revoked);
    }
}
