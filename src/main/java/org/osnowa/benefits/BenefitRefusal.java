package org.osnowa.benefits;

import org.osnowa.platform.Refusal;

/** Why something about benefits cannot be done. */
public enum BenefitRefusal implements Refusal {
    TOO_MANY,
    STILL_ASKING,
    NOT_AT_WORK,
    NO_PARTNERS,
    DAY_PAST,
    DAY_FAR,
    OVER,
    LEFT,
    NO_ADDRESS
}
