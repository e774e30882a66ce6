package org.osnowa.trials;

import org.osnowa.platform.Refusal;

/** Why a trial, a card or a letter about it cannot be as somebody wants. */
enum TrialRefusal implements Refusal {
    /** The trial is over: nothing is written, sent or answered any more. */
    ENDED,
    NOT_ENDED,
    /** Names and addresses are gone, so it cannot go on. */
    FORGOTTEN,
    /** The partnership has ended, or rests. */
    NOT_AT_WORK,
    /** The card says the same as before. */
    NOTHING_CHANGED,
    TOO_MANY_CARDS,
    TOO_MANY_TRIALS,
    NOBODY_TO_ASK,
    TOO_MANY_AT_ONCE,
    TOO_MANY_RECIPIENTS,
    ALREADY_ASKED,
    /** The link of the letter was taken back. */
    WITHDRAWN,
    /** The link was good for 30 days. */
    EXPIRED,
    TOO_MANY_ANSWERS
}
