package org.osnowa.notes;

import org.osnowa.platform.Refusal;

enum PublicNoteRefusal implements Refusal {
    TAKEN_BACK
}
