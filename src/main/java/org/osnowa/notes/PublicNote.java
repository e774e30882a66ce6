package org.osnowa.notes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a partnership tells everybody.
 *
 * @param corrected when its words were last changed
 * @param takenBack since when nobody outside reads it any more
 */
record PublicNote(
        PublicNoteId id,
        String words,
        LocalDate published,
        Optional<LocalDate> corrected,
        Optional<LocalDate> takenBack,
        int version) {

    static PublicNote fresh(PublicNoteId id, String words, LocalDate today) {
        return new PublicNote(id, words, today, Optional.empty(), Optional.empty(), 0);
    }

    Optional<PublicNoteRefusal> whyNotChange() {
        return takenBack.map(_ -> PublicNoteRefusal.TAKEN_BACK);
    }

    PublicNote saying(String other, LocalDate today, int seen) {
        return new PublicNote(id, other, published, Optional.of(today), takenBack, seen);
    }

    PublicNote back(LocalDate today, int seen) {
        return new PublicNote(id, words, published, corrected, Optional.of(today), seen);
    }
}
