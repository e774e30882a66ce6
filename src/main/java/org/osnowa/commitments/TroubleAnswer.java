package org.osnowa.commitments;

/** What a partner can say when it is asked what stands in the way. Each of them is a good answer. */
public enum TroubleAnswer {
    /** Nothing does; it will come. */
    NOTHING,
    TELL,
    CHANGE,
    WITHDRAW
}
