package org.osnowa.minutes;

import org.osnowa.platform.Refusal;

/** Why minutes cannot be written, sent or remarked on like this, and at which field of its form that is said. */
enum MinutesRefusal implements Refusal {
    REMOVED(""),
    /** They wait for remarks, or are accepted. */
    SENT(""),
    NO_SUCH_POINT(""),
    TOO_LONG("words"),
    NOT_YET(""),
    EMPTY(""),
    UNTIL_PAST("until"),
    UNTIL_FAR("until"),
    NOT_SENT(""),
    CLOSED(""),
    ACCEPTED(""),
    NOT_INVITED("");

    private final String field;

    MinutesRefusal(String field) {
        this.field = field;
    }

    /** Empty when it is about the whole. */
    String field() {
        return field;
    }
}
