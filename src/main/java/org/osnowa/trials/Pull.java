package org.osnowa.trials;

import java.util.Collection;

/** How strongly one wording pulls. How precise it is, is another matter and never counted in. */
record Pull(int understood, int partly, int notUnderstood, int joining, int perhaps, int notJoining) {

    /** Fewer answers say nothing about a wording. */
    static final int ENOUGH = 4;

    /** From how many percent points on one wording pulls more than another: with so few answers, less is chance. */
    private static final int CLEARLY = 15;

    enum Comparison {
        MORE,
        SAME,
        LESS
    }

    static Pull of(Collection<CardAnswer> answers) {
        return new Pull(
                understood(answers, Understood.YES),
                understood(answers, Understood.PARTLY),
                understood(answers, Understood.NO),
                joining(answers, Joins.YES),
                joining(answers, Joins.PERHAPS),
                joining(answers, Joins.NO));
    }

    int answers() {
        return understood + partly + notUnderstood;
    }

    boolean enough() {
        return answers() >= ENOUGH;
    }

    /** Three of four understand it, and at least half would join. */
    boolean strong() {
        return enough() && understood * 4 >= answers() * 3 && joining * 2 >= answers();
    }

    /** By the share of those who would join; only where both have enough answers. */
    Comparison against(Pull earlier) {
        var more = percent() - earlier.percent();
        return more >= CLEARLY ? Comparison.MORE : more <= -CLEARLY ? Comparison.LESS : Comparison.SAME;
    }

    private int percent() {
        return answers() == 0 ? 0 : 100 * joining / answers();
    }

    private static int understood(Collection<CardAnswer> answers, Understood kind) {
        return (int) answers.stream().filter(each -> each.understood() == kind).count();
    }

    private static int joining(Collection<CardAnswer> answers, Joins kind) {
        return (int) answers.stream().filter(each -> each.joins() == kind).count();
    }
}
