package org.osnowa.goals;

/** Whether a number is to grow or to fall. */
public enum Direction {
    UP,
    DOWN
}
