package org.osnowa.coach;

/** How the coach says something. */
public enum Tone {
    /** Without it nobody can tell whether the goal was reached. */
    BAD,
    WARN,
    INFO,
    PRAISE
}
