package org.osnowa.hands;

/** What became of an offer to help. */
public enum HandState {
    NEW,
    ANSWERED,
    CLOSED
}
