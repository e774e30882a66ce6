package org.osnowa.rules;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one rule fares in one partnership.
 *
 * @param applies whether the rule speaks of such a partnership at all
 */
public record Finding(Rule rule, boolean applies, Truth holds, Figures figures) {

    /** A count that is short of what the rule asks for. */
    public record Shortfall(Figure figure, double value, double limit) {

        private List<Object> read() {
            return List.of(figure.percent(), value, limit);
        }
    }

    public boolean met() {
        return applies && holds == Truth.YES;
    }

    public boolean unmet() {
        return applies && holds == Truth.NO;
    }

    public boolean unknown() {
        return applies && holds == Truth.UNKNOWN;
    }

    /** Nobody has said it yet, and there is a page where somebody can. */
    public boolean unanswered() {
        return unknown() && rule.where().isPresent();
    }

    /** Keeps the stage, the label or the signature back: whatever is not known to hold does. */
    public boolean blocks() {
        return applies && rule.hard() && holds != Truth.YES;
    }

    /** How much there is of how much it takes; what reads the same stands there once. */
    public Stream<Shortfall> shortfalls() {
        return rule
                .lacks(figures)
                .filter(each -> each.operator() == Condition.Operator.AT_LEAST)
                .map(each ->
                        new Shortfall(each.figure(), figures.of(each.figure()).orElseThrow(), each.limit()))
                .collect(toMap(Shortfall::read, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Whom it is about: those who are too many, who lack something, or who have not said yet. */
    public List<String> who() {
        return rule.comparisons()
                .filter(each -> unknown()
                        ? each.in(figures) == Truth.UNKNOWN
                        : each.operator() != Condition.Operator.AT_LEAST && each.in(figures) == Truth.NO)
                .flatMap(each -> figures.who(each.figure()).stream())
                .distinct()
                .toList();
    }
}
