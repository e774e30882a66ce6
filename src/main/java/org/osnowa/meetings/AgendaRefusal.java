package org.osnowa.meetings;

import org.osnowa.platform.Refusal;

/** Why the agenda cannot be written like this, and at which field of its form that is said. */
enum AgendaRefusal implements Refusal {
    REMOVED(""),
    /** Once it is written down who came, only who coordinates corrects the agenda. */
    HELD(""),
    FULL(""),
    /** Its minutes would lose what was written about it. */
    WRITTEN_OF(""),
    NOT_INVITED("presenter");

    private final String field;

    AgendaRefusal(String field) {
        this.field = field;
    }

    /** Empty when it is about the whole. */
    String field() {
        return field;
    }
}
