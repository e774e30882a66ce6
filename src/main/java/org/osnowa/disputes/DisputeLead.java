package org.osnowa.disputes;

/** Who leads the talk and sees to the days. */
public enum DisputeLead {
    COORDINATOR,
    /** Somebody who decides for a partner that is no side. */
    PARTNER,
    /** Somebody asked by letter, from the partnership or from outside. */
    MEDIATOR,
    /** Who looks after the installation, where nobody else can. */
    ADMINISTRATOR,
    /** Whoever was asked cannot, or may not any more. */
    NOBODY
}
