package org.osnowa.photos;

import org.osnowa.platform.Refusal;

/** Why a file is not taken for a photo. */
public enum PhotoRefusal implements Refusal {
    TOO_LARGE,
    NOT_A_PHOTO,
    TOO_MANY_PIXELS,
    BROKEN,
    TOO_SLOW,
    /** Too many others have theirs read. */
    BUSY
}
