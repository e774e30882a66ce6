package org.osnowa.partnerships;

import org.osnowa.platform.Refusal;

enum ForgettingRefusal implements Refusal {
    /** A partnership that has not ended would be left without a coordinator. */
    LAST_COORDINATOR
}
