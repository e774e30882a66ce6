package org.osnowa.partners;

import org.osnowa.platform.Refusal;

enum SpeakerRefusal implements Refusal {
    /** Who is chosen from those with a mandate has to hold one. */
    NO_MANDATE,
    /** A partner has one voice; more than a dozen mouths are no help. */
    TOO_MANY,
    ENDED
}
