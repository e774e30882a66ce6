package org.osnowa.meetings;

/** What a point of the agenda is for. */
public enum AgendaPurpose {
    INFORM,
    DISCUSS,
    DECIDE
}
