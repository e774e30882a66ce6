package org.osnowa.coach;

/** How precise a goal is. Its words never say that somebody did badly. */
public enum Verdict {
    PRECISE,
    NEEDS_WORK,
    VAGUE
}
