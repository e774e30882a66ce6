package org.osnowa.entrusting;

import org.osnowa.platform.Refusal;

enum AccessRefusal implements Refusal {
    /** A partnership keeps at least one coordinator who can sign in. */
    LAST_COORDINATOR,
    /** Somebody coordinates it and can. */
    NOT_ORPHANED,
    /** The partner that leads, through those who decide for it, says who coordinates next. */
    NOT_OF_THE_LEADER
}
