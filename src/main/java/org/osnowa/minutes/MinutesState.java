package org.osnowa.minutes;

/** How far minutes are. */
public enum MinutesState {
    WRITTEN,
    WAITS,
    DISPUTED,
    ACCEPTED
}
