package org.osnowa.partnerships;

import org.osnowa.platform.Refusal;

public enum LifeRefusal implements Refusal {
    /** A decision of this weight is written down in at least twenty characters. */
    REASON_TOO_SHORT,
    NO_SUCH_WAY,
    /** What has ended is not rewritten. */
    ENDED,
    /** The day lies in the future, or before the partnership began. */
    IMPOSSIBLE_DAY
}
