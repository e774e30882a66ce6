package org.osnowa.partners;

import org.osnowa.platform.Refusal;

enum LeavingRefusal implements Refusal {
    /** The one that leads gives that to somebody before it goes. */
    LEADER_HANDS_OVER_FIRST,
    /** Units act in its name, and would act in nobody's. */
    UNITS_ACT_FOR_IT,
    /** A partnership that has ended holds nobody any more. */
    ENDED
}
