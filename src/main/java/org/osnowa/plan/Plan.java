package org.osnowa.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;

/** All actions of a partnership, and what holds between them. */
record Plan(List<Action> actions) {

    static final int MOST = 300;

    /** From how many actions on it says something that one partner carries half of them. */
    private static final int FEW = 3;

    /** Who answers for the most actions, and for how many. */
    record Burden(OrganisationId partner, int actions, int of) {

        int percent() {
            return Math.round(100f * actions / of);
        }
    }

    /**
     * Why this action cannot be in the plan like this; an action in it with the same id is replaced.
     *
     * @param partners who takes part in the partnership today: an open action is done by them only
     */
    Optional<PlanRefusal> whyNot(Action action, Collection<OrganisationId> partners, LocalDate startedOn) {
        if (action.term().from().isBefore(startedOn)) {
            return Optional.of(PlanRefusal.BEFORE_PARTNERSHIP);
        }
        if (action.term().backwards()) {
            return Optional.of(PlanRefusal.END_BEFORE_START);
        }
        if (action.open() && !partners.contains(action.work().responsible())) {
            return Optional.of(PlanRefusal.NOT_A_PARTNER);
        }
        if (action.open() && !partners.containsAll(action.work().with())) {
            return Optional.of(PlanRefusal.HELPER_NOT_A_PARTNER);
        }
        return whyNotAfter(action);
    }

    private Optional<PlanRefusal> whyNotAfter(Action action) {
        var byId = byId();
        if (!byId.containsKey(action.id()) && actions.size() >= MOST) {
            return Optional.of(PlanRefusal.TOO_MANY);
        }
        if (!byId.keySet().containsAll(action.after())) {
            return Optional.of(PlanRefusal.NO_SUCH_ACTION);
        }
        return waitsForItself(action, byId) ? Optional.of(PlanRefusal.CIRCLE) : Optional.empty();
    }

    private static boolean waitsForItself(Action action, Map<ActionId, Action> byId) {
        var seen = new HashSet<ActionId>();
        var ahead = new ArrayDeque<>(action.after());
        while (!ahead.isEmpty()) {
            var next = ahead.poll();
            if (next.equals(action.id())) {
                return true;
            }
            var earlier = byId.get(next);
            if (earlier != null && seen.add(next)) {
                ahead.addAll(earlier.after());
            }
        }
        return false;
    }

    /** Those for which an action begins too early: they end after it has begun. */
    List<Action> endingTooLate(Action action) {
        var byId = byId();
        return action.after().stream()
                .map(byId::get)
                .filter(earlier -> earlier != null
                        && earlier.open()
                        && action.open()
                        && earlier.term().to().isAfter(action.term().from()))
                .toList();
    }

    List<Action> standing() {
        return actions.stream().filter(each -> !each.givenUp()).toList();
    }

    /** How many of the actions have two or more partners (gate.G6), in percent; of no action none. */
    int sharedPercent() {
        return percent(shared(), standing().size());
    }

    int shared() {
        return (int) standing().stream().filter(Action::shared).count();
    }

    /** How many of those that were to be done by now are done (gate.J2), in percent; where none was due, nothing is behind. */
    int donePercent(LocalDate today) {
        var due = standing().stream().filter(each -> each.due(today)).toList();
        return due.isEmpty()
                ? standing().isEmpty() ? 0 : 100
                : percent((int) due.stream().filter(Action::done).count(), due.size());
    }

    int overdue(LocalDate today) {
        return (int) actions.stream().filter(each -> each.overdue(today)).count();
    }

    /** The goals for which somebody does something (gate.G4). */
    Set<UUID> goals() {
        return standing().stream().flatMap(each -> each.work().goal().stream()).collect(Collectors.toSet());
    }

    /** Said aloud where one partner answers for half of the actions or more. */
    Optional<Burden> burden() {
        var all = standing();
        if (all.size() < FEW) {
            return Optional.empty();
        }
        return all.stream().collect(groupingBy(each -> each.work().responsible(), counting())).entrySet().stream()
                .map(each -> new Burden(each.getKey(), Math.toIntExact(each.getValue()), all.size()))
                .filter(each -> each.actions() * 2 >= each.of())
                .max(Comparator.comparingInt(Burden::actions)
                        .thenComparing(each -> each.partner().toString()));
    }

    Map<ActionId, Action> byId() {
        return actions.stream().collect(toMap(Action::id, Function.identity()));
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }
}
