package org.osnowa.trials;

/** Whether somebody understands what a card is about. */
public enum Understood {
    YES,
    PARTLY,
    NO
}
