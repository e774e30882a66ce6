package org.osnowa.accounts;

import org.osnowa.platform.Refusal;

enum PasswordRefusal implements Refusal {
    TOO_SHORT,
    TOO_LONG,
    /** It stands in the lists that attackers try first. */
    COMMON,
    GUESSABLE,
    /** Little more than the person's own name or address. */
    LIKE_YOU
}
