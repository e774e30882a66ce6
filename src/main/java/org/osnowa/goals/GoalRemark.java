package org.osnowa.goals;

/** What is worth a look in a goal, though it may be right as it is. */
enum GoalRemark {
    /** Fine for a goal of old. */
    DUE_PASSED,
    /** The target lies below the beginning, and nobody has said that the number is to fall. */
    FALLS,
    STAYS,
    PERCENT_OF_WHAT,
    /** By now the beginning was to be known. */
    BASELINE_LATE
}
