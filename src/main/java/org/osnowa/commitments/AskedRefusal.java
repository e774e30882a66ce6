package org.osnowa.commitments;

import org.osnowa.platform.Refusal;

/** Why nobody can be asked by letter about what partners bring, or a letter's link answers nothing. */
public enum AskedRefusal implements Refusal {
    /** The organisation is not a partner any more. */
    LEFT,
    /** Nothing waits for a word of this partner. */
    NOTHING_WAITS,
    /** Letters are written while a partnership is at work. */
    NOT_AT_WORK
}
