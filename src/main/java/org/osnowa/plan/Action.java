package org.osnowa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;

/**
 * What partners do for a goal.
 *
 * @param after the actions that have to be done first
 */
record Action(ActionId id, Work work, Term term, List<ActionId> after, State state, int version) {

    public sealed interface State {

        record Planned() implements State {}

        record InProgress() implements State {}

        record Done(LocalDate on) implements State {}

        record GivenUp(String reason) implements State {}
    }

    /**
     * What is done by whom.
     *
     * @param goal for which it is done, where the partnership has said so
     * @param with who takes part beside the partner responsible
     */
    record Work(Optional<UUID> goal, String title, OrganisationId responsible, List<OrganisationId> with) {

        Work {
            var leader = responsible;
            with = with.stream().filter(each -> !each.equals(leader)).distinct().toList();
        }

        List<OrganisationId> everybody() {
            return Stream.concat(Stream.of(responsible), with.stream()).toList();
        }
    }

    /** Still to be done. */
    boolean open() {
        return switch (state) {
            case State.Planned(), State.InProgress() -> true;
            case State.Done _, State.GivenUp _ -> false;
        };
    }

    boolean givenUp() {
        return state instanceof State.GivenUp;
    }

    boolean done() {
        return state instanceof State.Done;
    }

    /** At least two partners do it. */
    boolean shared() {
        return !work.with().isEmpty();
    }

    /** It was to be done before this day, whatever was agreed later. */
    boolean due(LocalDate today) {
        return !givenUp() && term.firstDue().isBefore(today);
    }

    /** Its last agreed day has passed. */
    boolean overdue(LocalDate today) {
        return open() && term.to().isBefore(today);
    }

    /** The same action described anew, as somebody saw it before. */
    Action as(Work otherWork, Term otherTerm, List<ActionId> otherAfter, State otherState, int seen) {
        return new Action(id, otherWork, otherTerm, otherAfter, otherState, seen);
    }
}
