package org.osnowa.formalities;

import org.osnowa.platform.Refusal;

enum FormalRefusal implements Refusal {
    /** A board has some dozen members; more groups than that hold no vote each. */
    TOO_MANY_GROUPS
}
