package org.osnowa.commitments;

/** What contributions are counted in (domain/06, 6.2). Amounts of unlike units are never added up. */
public enum Unit {
    HOUR(100_000),
    DAY(10_000),
    SQUARE_METRE_HOUR(10_000_000),
    PIECE(1_000_000),
    PIECE_DAY(1_000_000),
    KILOMETRE(1_000_000),
    COURSE(100_000),
    KILOGRAM(1_000_000),
    ZLOTY(1_000_000_000),
    SERVICE(100_000),
    /** A duty, a training, a talk: something to which somebody comes. */
    SESSION(100_000),
    PUBLICATION(100_000),
    EVENT(10_000),
    SET(10_000),
    CONTACT(100_000),
    /** A permission or a patronage is there or not. */
    WHOLE(1);

    private final long most;

    Unit(long most) {
        this.most = most;
    }

    /** More of it in one commitment is a slip of the pen: 100,000 hours are fifty years of work. */
    public long most() {
        return most;
    }

    /** The least that can be brought, in hundredths. */
    public long least() {
        return divisible() ? 1 : 100;
    }

    /** Those of which one can bring a part; the others are counted whole. */
    public boolean divisible() {
        return switch (this) {
            case HOUR, DAY, SQUARE_METRE_HOUR, KILOMETRE, KILOGRAM, ZLOTY -> true;
            case PIECE, PIECE_DAY, COURSE, SERVICE, SESSION, PUBLICATION, EVENT, SET, CONTACT, WHOLE -> false;
        };
    }
}
