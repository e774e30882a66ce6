package org.osnowa.organisations;

import org.osnowa.platform.Refusal;

public enum MandateRefusal implements Refusal {
    NO_SCOPE,
    ALREADY_GIVEN,
    /** Nobody could decide in the name of the organisation any more. */
    LAST_TO_DECIDE,
    ALREADY_ASKED,
    ALREADY_YOURS
}
