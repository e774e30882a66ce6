package org.osnowa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;
import org.osnowa.platform.Ids;

class PlanTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final OrganisationId WELFARE = new OrganisationId(Ids.of("demo O02"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));
    private static final Set<OrganisationId> PARTNERS = Set.of(WELFARE, LIBRARY);

    private final Action visits = action("odwiedziny", WELFARE, 1, 30, new State.InProgress(), LIBRARY);
    private final Action phone = after(action("telefon", LIBRARY, 31, 60, new State.Planned()), visits);
    private final Plan plan = new Plan(List.of(visits, phone));

    @Test
    void nothing_begins_before_the_partnership_and_nothing_ends_before_it_begins() {
        assertThat(whyNot(action("za wcześnie", WELFARE, -1, 5, new State.Planned())))
                .contains(PlanRefusal.BEFORE_PARTNERSHIP);
        assertThat(whyNot(action("na opak", WELFARE, 5, 4, new State.Planned())))
                .contains(PlanRefusal.END_BEFORE_START);
        assertThat(whyNot(action("w jeden dzień", WELFARE, 0, 0, new State.Planned())))
                .isEmpty();
    }

    @Test
    void what_is_still_to_be_done_is_done_by_partners_and_what_was_done_stays() {
        assertThat(whyNot(action("patrol", POLICE, 1, 2, new State.Planned()))).contains(PlanRefusal.NOT_A_PARTNER);
        assertThat(whyNot(action("patrol", WELFARE, 1, 2, new State.InProgress(), POLICE)))
                .contains(PlanRefusal.HELPER_NOT_A_PARTNER);
        assertThat(whyNot(action("patrol", POLICE, 1, 2, new State.Done(BEGAN.plusDays(2)))))
                .isEmpty();
        assertThat(whyNot(action("patrol", POLICE, 1, 2, new State.GivenUp("odeszli"))))
                .isEmpty();
    }

    @Test
    void no_action_waits_for_itself() {
        var bread = after(action("chleb", WELFARE, 61, 90, new State.Planned()), phone);
        var three = new Plan(List.of(visits, phone, bread));

        assertThat(three.whyNot(after(visits, bread), PARTNERS, BEGAN)).contains(PlanRefusal.CIRCLE);
        assertThat(three.whyNot(after(visits, visits), PARTNERS, BEGAN)).contains(PlanRefusal.CIRCLE);
        assertThat(three.whyNot(after(bread, visits, phone), PARTNERS, BEGAN)).isEmpty();
    }

    @Test
    void an_action_waits_only_for_one_of_the_same_plan() {
        var elsewhere = action("gdzie indziej", WELFARE, 1, 2, new State.Planned());

        assertThat(whyNot(after(action("u nas", WELFARE, 1, 2, new State.Planned()), elsewhere)))
                .contains(PlanRefusal.NO_SUCH_ACTION);
    }

    @Test
    void an_action_that_begins_before_the_earlier_one_ends_is_pointed_out() {
        var hasty = after(action("za szybko", WELFARE, 20, 60, new State.Planned()), visits);

        assertThat(plan.endingTooLate(hasty)).containsExactly(visits);
        assertThat(plan.endingTooLate(phone)).isEmpty();
    }

    @Test
    void half_of_the_actions_have_two_partners_and_those_given_up_do_not_count() {
        var givenUp = action("nic z tego", WELFARE, 1, 2, new State.GivenUp("brak chętnych"));

        assertThat(new Plan(List.of(visits, phone, givenUp)).sharedPercent()).isEqualTo(50);
        assertThat(new Plan(List.of()).sharedPercent()).isZero();
    }

    @Test
    void who_takes_part_twice_counts_once() {
        assertThat(action("sami", WELFARE, 1, 2, new State.Planned(), WELFARE, WELFARE)
                        .shared())
                .isFalse();
    }

    @Test
    void of_what_was_due_the_share_that_is_done_counts_and_putting_off_does_not_help() {
        var done = action("szkolenia", WELFARE, 1, 30, new State.Done(BEGAN.plusDays(20)));
        var late = action("apteczka", LIBRARY, 1, 40, new State.Planned());
        var putOff = late.as(
                late.work(),
                late.term().moved(late.term().from(), TODAY.plusDays(30), TODAY),
                List.of(),
                late.state(),
                0);
        var ahead = action("wigilia", WELFARE, 1, 300, new State.Planned());

        assertThat(new Plan(List.of(done, late, ahead)).donePercent(TODAY)).isEqualTo(50);
        assertThat(new Plan(List.of(done, late)).overdue(TODAY)).isEqualTo(1);
        assertThat(new Plan(List.of(done, putOff)).donePercent(TODAY)).isEqualTo(50);
        assertThat(new Plan(List.of(done, putOff)).overdue(TODAY)).isZero();
        assertThat(new Plan(List.of(ahead)).donePercent(TODAY)).isEqualTo(100);
        assertThat(new Plan(List.of()).donePercent(TODAY)).isZero();
    }

    @Test
    void a_day_moved_before_it_has_come_is_no_putting_off() {
        var term = Term.of(BEGAN, BEGAN.plusDays(10)).moved(BEGAN, BEGAN.plusDays(20), BEGAN.plusDays(10));

        assertThat(term.putOff()).isFalse();
        assertThat(Term.of(BEGAN, BEGAN.plusDays(10))
                        .moved(BEGAN, BEGAN.plusDays(20), BEGAN.plusDays(11))
                        .putOff())
                .isTrue();
    }

    @Test
    void one_partner_that_carries_seven_of_ten_is_said_aloud() {
        var actions = IntStream.range(0, 10)
                .mapToObj(each -> action("a" + each, each < 7 ? WELFARE : LIBRARY, 1, 2, new State.Planned()))
                .toList();

        assertThat(new Plan(actions).burden()).hasValueSatisfying(burden -> {
            assertThat(burden.partner()).isEqualTo(WELFARE);
            assertThat(burden.percent()).isEqualTo(70);
        });
        assertThat(new Plan(actions.subList(5, 10)).burden())
                .map(Plan.Burden::partner)
                .contains(LIBRARY);
        assertThat(new Plan(actions.subList(0, 2)).burden())
                .as("two say nothing")
                .isEmpty();
    }

    @Test
    void a_plan_of_two_hundred_actions_is_judged_and_one_of_three_hundred_takes_no_more() {
        var many = IntStream.range(0, Plan.MOST)
                .mapToObj(
                        each -> action("b" + each, each % 2 == 0 ? WELFARE : LIBRARY, each, each, new State.Planned()))
                .toList();

        assertThat(new Plan(many.subList(0, 200)).whyNot(visits, PARTNERS, BEGAN))
                .isEmpty();
        assertThat(new Plan(many).whyNot(visits, PARTNERS, BEGAN)).contains(PlanRefusal.TOO_MANY);
        assertThat(new Plan(many).whyNot(many.getFirst(), PARTNERS, BEGAN))
                .as("those that are there can be changed")
                .isEmpty();
    }

    private Optional<PlanRefusal> whyNot(Action action) {
        return plan.whyNot(action, PARTNERS, BEGAN);
    }

    private static Action action(
            String title, OrganisationId responsible, int from, int to, State state, OrganisationId... with) {
        return new Action(
                new ActionId(Ids.of(title)),
                new Work(Optional.empty(), title, responsible, List.of(with)),
                Term.of(BEGAN.plusDays(from), BEGAN.plusDays(to)),
                List.of(),
                state,
                0);
    }

    private static Action after(Action action, Action... earlier) {
        return action.as(
                action.work(),
                action.term(),
                Arrays.stream(earlier).map(Action::id).toList(),
                action.state(),
                0);
    }
}
