package org.osnowa.plan;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.goals.GoalNames;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.plan.Action.State;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans who does what by when. */
@Service
class PlanDesk {

    private static final Texts.Name TITLE = new Texts.Name("plan.field.title");

    private final Actions actions;
    private final Memberships memberships;
    private final GoalNames goals;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    PlanDesk(Actions actions, Memberships memberships, GoalNames goals, History history, Texts texts, Clock clock) {
        this.actions = actions;
        this.memberships = memberships;
        this.goals = goals;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    Outcome<Action> plan(Partnership partnership, Draft draft, Person me) {
        actions.oneAtATime(partnership.id());
        var action = draft.fresh(new ActionId(Ids.next()));
        return allowed(partnership, action, Optional.empty()).then(planned -> {
            actions.add(partnership.id(), planned);
            keep(partnership, planned, me);
            tell(partnership, happened("plan.happened.added", planned.work().title()), planned, me);
        });
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Action> change(Partnership partnership, Action earlier, Draft draft, int seen, Person me) {
        actions.oneAtATime(partnership.id());
        return allowed(
                        partnership,
                        draft.over(earlier, seen, LocalDate.now(clock)),
                        earlier.work().goal())
                .then(changed -> {
                    actions.save(changed);
                    keep(partnership, earlier, null);
                    keep(partnership, changed, me);
                    tell(partnership, told(earlier, changed), changed, me);
                });
    }

    /** @param before for which goal it was until now, which may have been given up meanwhile */
    private Outcome<Action> allowed(Partnership partnership, Action action, Optional<UUID> before) {
        var goal = action.work().goal();
        if (goal.isPresent() && !goal.equals(before) && !standing(partnership).contains(goal.get())) {
            return new Refused<>(PlanRefusal.NO_SUCH_GOAL);
        }
        var refusal = actions.of(partnership.id())
                .whyNot(action, partners(partnership), partnership.origin().startedOn());
        return Outcome.unless(refusal, () -> action);
    }

    private Set<UUID> standing(Partnership partnership) {
        return goals.of(partnership.id()).stream().map(GoalNames.Named::id).collect(Collectors.toSet());
    }

    private Set<OrganisationId> partners(Partnership partnership) {
        return memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .map(Membership::organisation)
                .collect(Collectors.toSet());
    }

    private static Happening told(Action earlier, Action changed) {
        var title = changed.work().title();
        if (earlier.state().equals(changed.state())) {
            return happened("plan.happened.changed", title);
        }
        return switch (changed.state()) {
            case State.Planned() -> happened("plan.happened.planned", title);
            case State.InProgress() -> happened("plan.happened.begun", title);
            case State.Done(var _) -> happened("plan.happened.done", title);
            case State.GivenUp(var reason) -> happened("plan.happened.givenUp", title, reason);
        };
    }

    /** @param me null for what stood there before versions were kept */
    private void keep(Partnership partnership, Action action, @Nullable Person me) {
        var by = me == null ? null : me.id();
        texts.keep(
                partnership.id().value(),
                action.id().value(),
                TITLE,
                action.work().title(),
                by);
    }

    private void tell(Partnership partnership, Happening what, Action action, Person me) {
        history.tell(partnership.id().value(), what.withVersionsOf(action.id().value()), me.id());
    }
}
