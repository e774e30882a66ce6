package org.osnowa.meetings;

import org.osnowa.platform.Refusal;

/** Why nobody can say any more, or yet, whether they come. */
enum ComingRefusal implements Refusal {
    CALLED_OFF,
    /** The day of the meeting is over, or it is written down who came. */
    OVER,
    NOT_INVITED
}
