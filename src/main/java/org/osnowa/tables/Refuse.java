package org.osnowa.tables;

/** Carries a refusal up through the parsers; it never leaves this package. */
final class Refuse extends RuntimeException {

    private final transient Reading.Refused refused;

    Refuse(TableRefusal why, long line, long limit) {
        super(why.name(), null, false, false);
        this.refused = new Reading.Refused(why, line, limit);
    }

    static Refuse file(TableRefusal why) {
        return new Refuse(why, 0, 0);
    }

    Reading.Refused refused() {
        return refused;
    }
}
