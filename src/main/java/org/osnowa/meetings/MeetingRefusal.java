package org.osnowa.meetings;

import org.osnowa.platform.Refusal;

/** Why a meeting cannot be written down like this, and at which field of its form that is said. */
enum MeetingRefusal implements Refusal {
    TOO_EARLY("day"),
    TOO_FAR("day"),
    ALREADY_HELD("day"),
    /** In that night the clocks are put forward. */
    HOUR_SKIPPED("hour"),
    END_SKIPPED("ends"),
    ENDS_ALONE("hour"),
    ENDS_EARLY("ends"),
    NOBODY_INVITED("invited"),
    STRANGER("invited"),
    NOT_YET(""),
    NOTHING_SAID(""),
    CHAIR_NOT_THERE("chair"),
    REMOVED("");

    private final String field;

    MeetingRefusal(String field) {
        this.field = field;
    }

    /** Empty when it is about the whole. */
    String field() {
        return field;
    }
}
