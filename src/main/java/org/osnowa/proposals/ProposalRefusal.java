package org.osnowa.proposals;

import org.osnowa.platform.Refusal;

/** Why something cannot be done with a proposal. */
public enum ProposalRefusal implements Refusal {
    NOT_YOURS,
    NOBODY_TO_ASK,
    TOO_MANY,
    CLOSES_IN_PAST,
    CLOSES_FAR,
    CLOSES_EARLIER,
    NO_DECIDER,
    CLOSED,
    WITHDRAWN,
    DECIDED,
    NOT_A_VOTER,
    LEFT,
    /** Whoever only looks on for a partner does not answer for it. */
    LOOKS_ON,
    WRONG_STANCE,
    WORDS_MISSING,
    /** Somebody who decides for the partner has answered; who is only consulted does not change that. */
    ANSWERED_BY_SUPERIOR,
    /** The partner answered itself; nobody writes something else down for it. */
    ANSWERED_ITSELF,
    ALL_ANSWERED,
    REMINDED_TODAY,
    TOO_MANY_ANSWERS,
    /** A newer version is open than the one that was read. */
    OTHER_VERSION,
    NOTHING_WAITS,
    STILL_OPEN,
    NOT_ALL_ANSWERED,
    PASSED_ALREADY,
    NOT_PASSED,
    SAME_WORDS,
    TOO_MANY_ROUNDS,
    NOT_AT_WORK,
    TOO_MANY_MOVES,
    MOVED_NOTHING,
    NO_SUCH_ROUND,
    REVIEW_IN_PAST,
    REVIEW_FAR,
    NO_SUCH_MEETING,
    SETTLED_ALREADY
}
