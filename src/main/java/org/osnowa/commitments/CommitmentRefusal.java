package org.osnowa.commitments;

import org.osnowa.platform.Refusal;

/** Why something cannot be done with a commitment. */
public enum CommitmentRefusal implements Refusal {
    /** Only who speaks for the partner that brings it, or writes down what it said. */
    NOT_YOURS,
    NOT_A_PARTNER,
    RECEIVER_NOT_A_PARTNER,
    RECEIVES_ITS_OWN,
    NO_SUCH_GOAL,
    NO_SUCH_ACTION,
    TOO_MANY,
    NOT_POSITIVE,
    TOO_MUCH,
    /** With what came already it is more than one commitment can be. */
    TOO_MUCH_IN_ALL,
    NOT_WHOLE,
    DUE_BEFORE_PARTNERSHIP,
    DUE_FAR,
    RHYTHM_BACKWARDS,
    CLOSED,
    ALREADY_AGREED,
    SAME_AS_BEFORE,
    NO_CHANGE_ASKED,
    NO_TROUBLE,
    TAKES_ITS_OWN,
    /** Nobody takes over a part before the partner has said that it needs help. */
    HELP_NOT_ASKED,
    MORE_THAN_MISSING,
    /** Who gives does not agree to their own change. */
    OWN_CHANGE,
    LESS_THAN_DELIVERED,
    /** Something came already, and would be renamed. */
    CAME_AS_THIS,
    DELIVERED_BEFORE_PARTNERSHIP,
    DELIVERED_IN_FUTURE,
    TOO_MANY_DELIVERIES,
    TOO_MANY_FILES,
    /** The files of the partnership take up all the space that one may have. */
    NO_ROOM,
    CONFIRMED_WITH_FILE,
    /** Its amount is the sum of a list that somebody else keeps. */
    ITEMISED,
    /** Names go only from what was taken back. */
    NAMES_STAND,
    ALREADY_CONFIRMED,
    NOT_WAITING,
    /** It was corrected, or has other files, since the page was opened. */
    CHANGED_MEANWHILE,
    /** Who gives does not confirm, nor does whoever noted it. */
    OWN_DELIVERY,
    SAME_PERSON,
    NOT_RECEIVER,
    MORE_THAN_DELIVERED,
    NOT_DUE_YET,
    DELIVERED_ALREADY
}
