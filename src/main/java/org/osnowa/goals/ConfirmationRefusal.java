package org.osnowa.goals;

import org.osnowa.platform.Refusal;

/** Why nobody can say yes to the goals so. */
enum ConfirmationRefusal implements Refusal {
    NOTHING_TO_CONFIRM,
    /** The goals were changed after the page was shown. */
    CHANGED,
    NOT_YOURS,
    NOT_A_PARTNER,
    /** Every goal is confirmed as it is worded. */
    CONFIRMED,
    /** Who answers consults and does not decide. */
    NOT_DECIDING,
    NOT_AT_WORK,
    LEFT
}
