package org.osnowa.proposals;

/** How many of the partners must answer. */
public enum Quorum {
    ANYBODY(0, 1),
    HALF(1, 2),
    TWO_THIRDS(2, 3),
    ALL(1, 1);

    private final int parts;
    private final int of;

    Quorum(int parts, int of) {
        this.parts = parts;
        this.of = of;
    }

    /** The least whole number that is at least this share of the voters, and never nobody. */
    int needed(int voters) {
        return Math.max(1, (voters * parts + of - 1) / of);
    }
}
