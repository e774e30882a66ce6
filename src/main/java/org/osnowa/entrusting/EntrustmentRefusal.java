package org.osnowa.entrusting;

import org.osnowa.platform.Refusal;

enum EntrustmentRefusal implements Refusal {
    WITHDRAWN,
    /** The letter was good for 30 days. */
    EXPIRED,
    ALREADY_ANSWERED,
    /** The letter went to another address than the account has, so that a forwarded link lets nobody in. */
    OTHER_ADDRESS,
    /** Whoever asked may not do so any more. */
    GIVER_GONE,
    /** It was to last until a day that has passed. */
    OVER,
    /** This address was asked the same and has not answered yet. */
    ALREADY_ASKED,
    /** Nobody asks themselves. */
    YOURSELF,
    /** They may do that already. */
    ALREADY_HERE,
    /** An administrator looks after an organisation, but has nothing there to hand over. */
    NOTHING_TO_HAND_OVER
}
