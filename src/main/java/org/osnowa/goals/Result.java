package org.osnowa.goals;

/** What came of a goal, as the partners say at a review (gate.V2). */
public enum Result {
    ACHIEVED,
    PARTLY,
    MISSED,
    CHANGED
}
