package org.osnowa.problems;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.problems.Note.Said;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down why a problem is so, how we know, and what organisations answer. */
@Service
class NoteDesk {

    static final Texts.Name WORDS = new Texts.Name("problems.field.note");

    private final Problems problems;
    private final Notes notes;
    private final Organisations organisations;
    private final Mandates mandates;
    private final ProblemLetters letters;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    NoteDesk(
            Problems problems,
            Notes notes,
            Organisations organisations,
            Mandates mandates,
            ProblemLetters letters,
            History history,
            Texts texts,
            Clock clock) {
        this.problems = problems;
        this.notes = notes;
        this.organisations = organisations;
        this.mandates = mandates;
        this.letters = letters;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /** An answer is in the name of an organisation for which they speak, and goes to whoever reported the problem. */
    @Transactional
    Outcome<Note> add(ProblemId id, Said said, Person me) {
        var problem = problems.get(id);
        if (!problem.shown()) {
            return new Refused<>(ProblemRefusal.NOT_PUBLISHED);
        }
        if (said.organisation().filter(each -> !speaks(me, each)).isPresent()) {
            return new Refused<>(ProblemRefusal.NOT_YOUR_ORGANISATION);
        }
        var note = Note.fresh(Ids.next(), said, Optional.of(me.id()));
        notes.add(id, note);
        keep(id, note, "added", me);
        said.organisation()
                .ifPresent(each -> letters.answered(
                        problem, organisations.namesOf(List.of(each)).getOrDefault(each, ""), said.text()));
        return new Done<>(note);
    }

    private boolean speaks(Person me, OrganisationId organisation) {
        return mandates.currentOf(me.id(), LocalDate.now(clock)).stream()
                .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                .anyMatch(mandate -> mandate.organisation().equals(organisation));
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Note> change(ProblemId id, Note note, Said said, int seen, Person me) {
        return Outcome.unless(note.whyNotSay(said), () -> note.saying(said, seen))
                .then(changed -> {
                    notes.save(changed);
                    if (!said.equals(note.said())) {
                        keep(id, changed, "changed", me);
                    }
                });
    }

    @Transactional
    void remove(ProblemId id, Note note, Person me) {
        only(() -> notes.remove(note.id()), id, note, "removed", me);
    }

    @Transactional
    void bringBack(ProblemId id, Note note, Person me) {
        only(() -> notes.bringBack(note.id()), id, note, "broughtBack", me);
    }

    private void only(Supplier<Boolean> news, ProblemId id, Note note, String deed, Person me) {
        if (news.get()) {
            tell(id, note, deed, me);
        }
    }

    private void keep(ProblemId id, Note note, String deed, Person me) {
        tell(id, note, deed, me);
        texts.keep(note.id(), note.id(), WORDS, note.text(), me.id());
    }

    private void tell(ProblemId id, Note note, String deed, Person me) {
        history.tell(id.value(), happened("problems.happened.note." + deed, note.text()), me.id());
    }
}
