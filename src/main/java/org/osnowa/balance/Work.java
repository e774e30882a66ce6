package org.osnowa.balance;

/** What a partnership lives on, and can come to rest on one partner alone. */
enum Work {
    /** Commitments of which something was brought. */
    BROUGHT,
    /** What of it is valued, in grosze. */
    WORTH,
    /** Actions of the plan, by who is responsible. */
    ACTIONS,
    /** Decisions, by who sees to them. */
    DECISIONS,
    /** Meetings, by who led them. */
    MEETINGS,
    /** Points of agendas, by who presents or added them. */
    POINTS
}
