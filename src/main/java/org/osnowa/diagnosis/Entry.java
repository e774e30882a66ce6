package org.osnowa.diagnosis;

/**
 * A line of the diagnosis.
 *
 * @param removed whether somebody took it out; it can be brought back
 */
record Entry(EntryId id, Known known, boolean removed, int version) {

    static Entry fresh(EntryId id, Known known) {
        return new Entry(id, known, false, 0);
    }

    /** The same line saying something else, as somebody saw it before. */
    Entry saying(Known other, int seen) {
        return new Entry(id, other, removed, seen);
    }
}
