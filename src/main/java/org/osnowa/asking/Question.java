package org.osnowa.asking;

import static org.osnowa.asking.QuestionRefusal.DAY_FAR;
import static org.osnowa.asking.QuestionRefusal.DAY_PAST;
import static org.osnowa.asking.QuestionRefusal.OVER;
import static org.osnowa.asking.QuestionRefusal.REVOKED;
import static org.osnowa.asking.QuestionRefusal.USED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Refusal;

/**
 * An organisation is asked something by letter. Asking anew is a new sending of the same question, with a link of its own.
 *
 * @param subject what it is about, in the module that asks
 * @param address empty once it is forgotten
 * @param generation grows when it is sent anew, so that only the newest letter's link opens
 * @param until the last day for an answer; empty where the subject itself says it
 * @param usedAt when the link was last used to answer
 */
public record Question(
        UUID id,
        Purpose purpose,
        UUID subject,
        OrganisationId organisation,
        Optional<String> address,
        int generation,
        Optional<LocalDate> until,
        UUID letter,
        Instant sentAt,
        Optional<Instant> usedAt,
        boolean revoked) {

    public static final Period LONGEST = Period.ofMonths(3);

    public Letter.Link link() {
        return new Letter.Link(purpose.path(), purpose.name(), id, generation);
    }

    /** The same question and the same link, in one more letter. */
    public Question inLetter(UUID another) {
        return new Question(
                id, purpose, subject, organisation, address, generation, until, another, sentAt, usedAt, revoked);
    }

    /** Whether an answer is still awaited, as far as the letter goes. */
    public boolean open(LocalDate today) {
        return whyNotAnswer(today).isEmpty();
    }

    public boolean used() {
        return usedAt.isPresent();
    }

    /** Why its link answers nothing where a link answers once. */
    public Optional<Refusal> whyNotAnswer(LocalDate today) {
        return whyNotOpen(today).or(() -> usedAt.map(_ -> USED));
    }

    /** The same where a link may answer again, because what was asked has changed. */
    public Optional<Refusal> whyNotOpen(LocalDate today) {
        if (revoked) {
            return Optional.of(REVOKED);
        }
        return until.filter(today::isAfter).map(_ -> OVER);
    }

    /** A question that nobody can still answer, or that waits for ever, is none. */
    public static Optional<Refusal> whyNotUntil(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return Optional.of(DAY_PAST);
        }
        return until.isAfter(today.plus(LONGEST)) ? Optional.of(DAY_FAR) : Optional.empty();
    }
}
