package org.osnowa.plan;

/** How likely it is that something comes between. */
public enum Chance {
    LOW,
    MEDIUM,
    HIGH
}
