package org.osnowa.decisions;

import org.osnowa.platform.Refusal;

/** Why a decision cannot be written down like this, and at which field of its form that is said. */
enum DecisionRefusal implements Refusal {
    TOO_EARLY("on"),
    NOT_YET_DECIDED("on"),
    NO_SUCH_MEETING("meeting"),
    NOT_A_PARTNER("owner"),
    DUE_BEFORE_DECIDED("due"),
    DUE_TOO_FAR("due"),
    ENDED_AHEAD("endedOn"),
    ENDED_BEFORE_DECIDED("endedOn");

    private final String field;

    DecisionRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
