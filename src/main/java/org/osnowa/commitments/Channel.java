package org.osnowa.commitments;

/** How a partner said what it brings. */
public enum Channel {
    HERE,
    LETTER,
    MEETING,
    PHONE
}
