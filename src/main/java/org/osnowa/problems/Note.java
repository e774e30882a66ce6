package org.osnowa.problems;

import static org.osnowa.problems.NoteKind.ANSWER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * A cause, a piece of evidence or an official answer.
 *
 * @param by who wrote it down; nobody in the demo community
 * @param removed whether somebody took it out; it can be brought back
 */
record Note(UUID id, Said said, Optional<PersonId> by, boolean removed, int version) {

    /**
     * @param source where it comes from; evidence always has one
     * @param organisation in whose name it was answered
     */
    record Said(
            NoteKind kind, String text, Optional<String> source, LocalDate on, Optional<OrganisationId> organisation) {

        Said {
            if (kind.evidence() && source.isEmpty()) {
                throw new IllegalArgumentException("Evidence without a source: " + text);
            }
            if ((kind == ANSWER) != organisation.isPresent()) {
                throw new IllegalArgumentException("Answers, and only they, are in an organisation's name");
            }
        }
    }

    static Note fresh(UUID id, Said said, Optional<PersonId> by) {
        return new Note(id, said, by, false, 0);
    }

    NoteKind kind() {
        return said.kind();
    }

    String text() {
        return said.text();
    }

    /** An answer has left by letter. Another one can be given, but this one was given as it was. */
    Optional<ProblemRefusal> whyNotChange() {
        return kind() == ANSWER ? Optional.of(ProblemRefusal.ANSWER_STANDS) : Optional.empty();
    }

    Optional<ProblemRefusal> whyNotSay(Said other) {
        return other.kind() == ANSWER ? Optional.of(ProblemRefusal.ANSWER_STANDS) : whyNotChange();
    }

    /** The same note saying something else, as somebody saw it before. */
    Note saying(Said other, int seen) {
        return new Note(id, other, by, removed, seen);
    }
}
