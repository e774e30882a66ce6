package org.osnowa.ending;

import org.osnowa.platform.Refusal;

public enum EndingRefusal implements Refusal {
    /** A decision is not taken in the future, nor before the partnership began. */
    IMPOSSIBLE_DAY
}
