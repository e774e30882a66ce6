package org.osnowa.partnerships;

import org.osnowa.platform.Refusal;

public enum StageRefusal implements Refusal {
    /** A hard condition is unmet, and no reason of twenty characters says why it is passed over. */
    CONDITIONS_UNMET,
    BACK_WITHOUT_REASON,
    /** Partners left no trace in the stage that ends, and nobody has said that this is known. */
    ABSENT_UNSAID,
    NOT_AT_WORK,
    NO_SUCH_WAY
}
