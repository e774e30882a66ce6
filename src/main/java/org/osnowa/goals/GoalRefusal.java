package org.osnowa.goals;

import org.osnowa.platform.Refusal;

/** Why a goal cannot stand as it is, and at which field of its form that is said. */
enum GoalRefusal implements Refusal {
    NOT_A_PARTNER("owner"),
    NO_SUCH_NEED("need"),
    AGAINST_DIRECTION("target"),
    TOO_MANY("sentence");

    private final String field;

    GoalRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
