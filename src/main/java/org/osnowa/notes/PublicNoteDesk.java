package org.osnowa.notes;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes notes, corrects them and takes them back. */
@Service
class PublicNoteDesk {

    static final Texts.Name WORDS = new Texts.Name("notes.field.words");

    private final PublicNotes notes;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    PublicNoteDesk(PublicNotes notes, History history, Texts texts, Clock clock) {
        this.notes = notes;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    PublicNote publish(Partnership partnership, String words, Person me) {
        var note = PublicNote.fresh(new PublicNoteId(Ids.next()), words, today());
        notes.add(partnership.id(), note);
        keep(partnership, note, me);
        tell(partnership, happened("notes.happened.published", words), note, me);
        return note;
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<PublicNote> correct(Partnership partnership, PublicNote earlier, String words, int seen, Person me) {
        return Outcome.unless(earlier.whyNotChange(), () -> earlier.saying(words, today(), seen))
                .then(note -> {
                    notes.save(note);
                    keep(partnership, note, me);
                    tell(partnership, happened("notes.happened.corrected", words), note, me);
                });
    }

    /**
     * What was said stays in its versions, for partners only.
     *
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<PublicNote> takeBack(Partnership partnership, PublicNote earlier, int seen, Person me) {
        return Outcome.unless(earlier.whyNotChange(), () -> earlier.back(today(), seen))
                .then(note -> {
                    notes.save(note);
                    tell(
                            partnership,
                            happened("notes.happened.takenBack", note.words()).forPartnersOnly(),
                            note,
                            me);
                });
    }

    private void keep(Partnership partnership, PublicNote note, Person me) {
        texts.keep(partnership.id().value(), note.id().value(), WORDS, note.words(), me.id());
    }

    private void tell(Partnership partnership, Happening what, PublicNote note, Person me) {
        history.tell(partnership.id().value(), what.withVersionsOf(note.id().value()), me.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
