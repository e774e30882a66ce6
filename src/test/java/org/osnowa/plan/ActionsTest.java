package org.osnowa.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of plans: every state comes back as it was written, nobody else's plan is reached, and merges are followed. */
@OsnowaTest
@Transactional
class ActionsTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Autowired
    private Actions actions;

    @Autowired
    private Risks risks;

    @Autowired
    private PlanTies ties;

    @Test
    void every_state_comes_back_as_it_was_written() {
        var first = action(new State.Planned(), LIBRARY, List.of());
        var states = List.<State>of(
                new State.Planned(), new State.InProgress(), new State.Done(DAY), new State.GivenUp("Nikt nie chce."));
        actions.add(POOL, first);
        for (var state : states) {
            var action = action(state, LIBRARY, List.of(first.id()));
            actions.add(POOL, action);

            assertThat(actions.get(action.id(), POOL)).isEqualTo(action);
        }
        assertThat(actions.of(POOL).actions()).hasSize(5);
        assertThat(actions.measured(POOL).plan().actions()).hasSize(5);
    }

    @Test
    void the_plan_of_another_partnership_does_not_exist_here() {
        var action = action(new State.Planned(), LIBRARY, List.of());
        actions.add(POOL, action);

        assertThatThrownBy(() -> actions.get(action.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_two_savers_is_told() {
        var action = action(new State.Planned(), LIBRARY, List.of());
        actions.add(POOL, action);
        actions.save(action);

        assertThatThrownBy(() -> actions.save(action)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_an_organisation_does_goes_over_and_comes_back() {
        var led = action(new State.Planned(), POLICE, List.of());
        var helped = action(new State.Planned(), LIBRARY, List.of());
        actions.add(POOL, led);
        actions.add(POOL, helped);
        var risk =
                new Risk(new RiskId(Ids.next()), "Deszcz", Chance.LOW, Optional.empty(), Optional.of(POLICE), false, 0);
        risks.add(POOL, risk);

        var moved = ties.move(POLICE, SCHOOL);
        assertThat(actions.get(led.id(), POOL).work().responsible()).isEqualTo(SCHOOL);
        assertThat(risks.get(risk.id(), POOL).keeper()).contains(SCHOOL);
        assertThat(actions.get(helped.id(), POOL).work().with()).containsExactly(SCHOOL);

        ties.moveBack(moved, POLICE, SCHOOL);
        assertThat(actions.get(led.id(), POOL).work().responsible()).isEqualTo(POLICE);
        assertThat(risks.get(risk.id(), POOL).keeper()).contains(POLICE);
        assertThat(actions.get(helped.id(), POOL).work().with()).containsExactly(POLICE);
    }

    private static Action action(State state, OrganisationId responsible, List<ActionId> after) {
        return new Action(
                new ActionId(Ids.next()),
                new Work(Optional.empty(), "Spacer", responsible, List.of(POLICE)),
                Term.of(DAY, DAY.plusDays(3)),
                after,
                state,
                0);
    }
}
