package org.osnowa.datepolls;

import org.osnowa.platform.Refusal;

/** Why a poll cannot be held or answered like this, and at which field of its form that is said. */
enum PollRefusal implements Refusal {
    SLOTS_FEW("slots"),
    SLOTS_MANY("slots"),
    SLOT_TWICE("slots"),
    SLOT_PAST("slots"),
    SLOT_FAR("slots"),
    CLOSES_PAST("closesOn"),
    CLOSES_LATE("closesOn"),
    NOBODY(""),
    /** The last day for answers is over. */
    CLOSED(""),
    SETTLED(""),
    NOT_ASKED(""),
    INCOMPLETE("");

    private final String field;

    PollRefusal(String field) {
        this.field = field;
    }

    /** Empty when it is about the whole. */
    String field() {
        return field;
    }
}
