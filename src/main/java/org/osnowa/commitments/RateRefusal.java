package org.osnowa.commitments;

import org.osnowa.platform.Refusal;

/** Why a rate cannot stand in the table, and at which field of its form that is said. */
enum RateRefusal implements Refusal {
    NOT_VALUED("kind"),
    WRONG_UNIT("unit"),
    SAME("basis"),
    TOO_MANY("kind");

    private final String field;

    RateRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
