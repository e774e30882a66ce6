package org.osnowa.datepolls;

/** What a partner says to a day. */
public enum Suits {
    YES,
    IF_NEED_BE,
    NO
}
