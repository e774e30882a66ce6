package org.osnowa.plan;

import org.osnowa.platform.Refusal;

/** Why an action cannot stand in the plan as it is, and at which field of its form that is said. */
enum PlanRefusal implements Refusal {
    BEFORE_PARTNERSHIP("from"),
    END_BEFORE_START("until"),
    NOT_A_PARTNER("responsible"),
    HELPER_NOT_A_PARTNER("partners"),
    NO_SUCH_GOAL("goal"),
    NO_SUCH_ACTION("after"),
    CIRCLE("after"),
    TOO_MANY("title"),
    TOO_MANY_RISKS("what");

    private final String field;

    PlanRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
