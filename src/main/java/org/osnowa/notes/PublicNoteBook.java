package org.osnowa.notes;

import java.time.LocalDate;
import java.util.UUID;
import org.osnowa.history.Texts;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Enters what was told on an earlier day: in the demo community. */
@Component
public class PublicNoteBook {

    private final PublicNotes notes;
    private final Texts texts;

    PublicNoteBook(PublicNotes notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    public void enter(PartnershipId partnership, UUID id, String words, LocalDate on) {
        notes.add(partnership, PublicNote.fresh(new PublicNoteId(id), words, on));
        texts.keep(partnership.value(), id, PublicNoteDesk.WORDS, words, null);
    }
}
