package org.osnowa.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The eight stages of a partnership's life (domain/01, 1.2). Not a wizard: work of any stage may be done at any time. */
public enum Stage {
    INITIATIVE,
    DIAGNOSIS,
    RECRUITMENT,
    GOALS_AND_PLAN,
    AGREEMENT,
    JOINT_ACTION,
    REVIEW,
    SUSTAIN_OR_CLOSE;

    private static final List<Stage> USUAL = List.of(values());

    /** In a coalition people come first, and the diagnosis is theirs. */
    private static final List<Stage> PEOPLE_FIRST = List.of(
            INITIATIVE, RECRUITMENT, DIAGNOSIS, GOALS_AND_PLAN, AGREEMENT, JOINT_ACTION, REVIEW, SUSTAIN_OR_CLOSE);

    /** In a project the application is the plan, and may follow the agreement. */
    private static final List<Stage> AGREEMENT_FIRST = List.of(
            INITIATIVE, DIAGNOSIS, RECRUITMENT, AGREEMENT, GOALS_AND_PLAN, JOINT_ACTION, REVIEW, SUSTAIN_OR_CLOSE);

    /** Counted from 1, as people do. */
    public int number() {
        return ordinal() + 1;
    }

    /** To which stages one goes on from here, by a gate. */
    public Set<Stage> followedBy(Optional<PartnershipType> type) {
        var next = EnumSet.noneOf(Stage.class);
        next(USUAL).ifPresent(next::add);
        type.flatMap(Stage::otherOrder).flatMap(this::next).ifPresent(next::add);
        return next;
    }

    /** What lies between the two in whichever order: what whoever goes on from here to there has behind them. */
    public Set<Stage> between(Stage to, Optional<PartnershipType> type) {
        var between = to.preceded(type);
        between.removeAll(preceded(type));
        between.remove(this);
        return between;
    }

    /** The stages that come before this one in every order of the type. */
    private Set<Stage> preceded(Optional<PartnershipType> type) {
        var before = before(USUAL);
        type.flatMap(Stage::otherOrder).ifPresent(order -> before.retainAll(before(order)));
        return before;
    }

    private Set<Stage> before(List<Stage> order) {
        var before = EnumSet.noneOf(Stage.class);
        before.addAll(order.subList(0, order.indexOf(this)));
        return before;
    }

    private static Optional<List<Stage>> otherOrder(PartnershipType type) {
        return switch (type) {
            case COALITION -> Optional.of(PEOPLE_FIRST);
            case PROJECT -> Optional.of(AGREEMENT_FIRST);
            default -> Optional.empty();
        };
    }

    private Optional<Stage> next(List<Stage> order) {
        var here = order.indexOf(this);
        return here + 1 < order.size() ? Optional.of(order.get(here + 1)) : Optional.empty();
    }
}
