package org.osnowa.coach;

/**
 * Neighbouring tokens.
 *
 * @param to behind the last one
 */
record Range(int from, int to) {

    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("No tokens: " + from + " to " + to);
        }
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
