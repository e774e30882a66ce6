package org.osnowa.admin;

/** What administrators do, as it stands in the log. */
enum Deed {
    BLOCKED,
    UNBLOCKED,
    FORGOTTEN,
    SESSIONS_ENDED,
    MADE_ADMINISTRATOR,
    UNMADE_ADMINISTRATOR,
    MANDATE_ENDED,
    LETTER_SENT_AGAIN,
    MERGED,
    MERGE_UNDONE,
    COORDINATOR_ADDED,
    COORDINATOR_REMOVED,
    RATE_ADDED,
    RATE_CHANGED,
    RATE_RETIRED,
    RATE_BROUGHT_BACK
}
