package org.osnowa.disputes;

public enum DisputeState {
    OPEN,
    /** Every side has accepted the same words. */
    AGREED,
    /** Who raised it took it back. */
    WITHDRAWN,
    /** There is no agreement, and it is said what comes next. */
    NOT_AGREED
}
