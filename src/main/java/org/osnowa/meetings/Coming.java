package org.osnowa.meetings;

/** Whether somebody of an invited organisation comes. */
public enum Coming {
    YES,
    ONLINE,
    MAYBE,
    NO
}
