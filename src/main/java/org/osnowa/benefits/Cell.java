package org.osnowa.benefits;

/** What one review brought to light for one partner. */
public enum Cell {
    RECEIVED,
    PARTLY,
    NOT_YET,
    SOMETHING_ELSE,
    SILENT,
    /** The review was over before it became a partner. */
    NOT_ASKED
}
