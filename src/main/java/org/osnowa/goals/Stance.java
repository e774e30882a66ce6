package org.osnowa.goals;

/** What a partner says to one goal in its letter. */
enum Stance {
    CONFIRM,
    REMARK
}
