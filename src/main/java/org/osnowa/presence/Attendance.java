package org.osnowa.presence;

/**
 * Whether a partner was there at a stage.
 *
 * @param occasions on how many it took part
 */
record Attendance(Kind kind, int occasions) {

    enum Kind {
        /** Took part, and led on one of the occasions at least. */
        LED,
        TOOK_PART,
        /** Was a partner on at least one day of the stage, and left no trace. */
        ABSENT,
        /** Joined later: earlier stages are no fault of its. */
        NOT_YET,
        /** Had left before. */
        GONE,
        /** The stage has no days yet. */
        AHEAD
    }

    boolean there() {
        return kind == Kind.LED || kind == Kind.TOOK_PART;
    }

    boolean absent() {
        return kind == Kind.ABSENT;
    }

    /** Whether it was asked of the partner to be there, or it came without being asked. */
    boolean counts() {
        return there() || absent();
    }
}
