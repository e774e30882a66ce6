package org.osnowa.joining;

import org.osnowa.platform.Refusal;

enum JoiningRefusal implements Refusal {
    /** The partnership takes no requests now. */
    CLOSED,
    /** The partnership changed its questions while they were answered. */
    OTHER_QUESTIONS,
    /** Whoever asks has to decide for the organisation. */
    NOT_YOURS,
    ALREADY_A_PARTNER,
    ALREADY_ASKED,
    /** The partnership has invited it: the invitation is what wants an answer. */
    ALREADY_INVITED,
    /** It was answered or withdrawn meanwhile. */
    SETTLED,
    /** The partnership rests or has ended. */
    NOT_AT_WORK
}
