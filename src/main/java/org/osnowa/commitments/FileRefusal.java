package org.osnowa.commitments;

import org.osnowa.platform.Refusal;

/** Why a file is not taken. */
enum FileRefusal implements Refusal {
    NEITHER,
    PDF_TOO_LARGE,
    PDF_BROKEN,
    NONE
}
