package org.osnowa.trials;

/** Whether somebody's organisation would join for the goal of a card. */
public enum Joins {
    YES,
    PERHAPS,
    NO
}
