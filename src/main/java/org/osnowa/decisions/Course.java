package org.osnowa.decisions;

/** What partners can decide about their partnership after a review (gate.V3). */
public enum Course {
    CONTINUE,
    CHANGE,
    ENLARGE,
    TRANSFORM,
    END
}
