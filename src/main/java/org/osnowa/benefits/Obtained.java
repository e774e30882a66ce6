package org.osnowa.benefits;

/** What came of a benefit, as its partner says at a review. */
public enum Obtained {
    RECEIVED,
    PARTLY,
    NOT_YET,
    /** Not what was hoped for, but something. */
    SOMETHING_ELSE
}
