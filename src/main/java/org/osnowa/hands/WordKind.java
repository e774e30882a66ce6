package org.osnowa.hands;

/** In which way something was said to somebody who wants to help. */
public enum WordKind {
    LETTER,
    /** Somebody called or met them, and notes what was agreed. */
    TALK,
    /** With which it was closed; not sent. */
    END;

    boolean answer() {
        return this != END;
    }
}
