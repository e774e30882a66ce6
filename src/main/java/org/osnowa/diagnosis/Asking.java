package org.osnowa.diagnosis;

/** How residents were asked. */
public enum Asking {
    SURVEY,
    WALK,
    MEETING,
    INTERVIEWS,
    OTHER
}
