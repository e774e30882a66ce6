package org.osnowa.proposals;

/** How a partner answered. */
public enum Channel {
    HERE,
    LETTER,
    MEETING,
    PHONE;

    /** Whether somebody else wrote it down. */
    boolean writtenDown() {
        return this == MEETING || this == PHONE;
    }
}
