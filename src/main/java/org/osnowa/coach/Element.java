package org.osnowa.coach;

/** The six things that a precise goal says. */
public enum Element {
    WHEN,
    HOW_MANY,
    WHO,
    CHANGE,
    /** From where it will be known that it has come true. */
    SOURCE,
    /** In which way it is to come true. */
    MEANS
}
