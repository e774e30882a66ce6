package org.osnowa.asking;

import org.osnowa.platform.Refusal;

/** Why a question cannot be mailed, or its link opens nothing. */
public enum QuestionRefusal implements Refusal {
    REVOKED,
    USED,
    /** The last day for an answer is over. */
    OVER,
    DAY_PAST,
    DAY_FAR
}
