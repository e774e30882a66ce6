package org.osnowa.diagnosis;

import org.osnowa.platform.Refusal;

enum MapRefusal implements Refusal {
    ALREADY_ON_MAP,
    /** Where nobody is on the map, everything is missing, and there is nothing to be seen yet. */
    MAP_EMPTY,
    /** Somebody was taken off the map meanwhile. */
    MORE_IS_MISSING
}
