package org.osnowa.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;
import org.osnowa.letters.LetterRefusal;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails questions, takes them back, and lets each link answer; always in the transaction of the module that asks. */
@Service
public class QuestionDesk {

    private static final Limit LETTERS = new Limit("asking.letters", 200, Duration.ofHours(1));
    private static final Limit ANSWERS = new Limit("asking.answers", 30, Duration.ofHours(1));

    private final Questions questions;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Clock clock;

    QuestionDesk(Questions questions, Outbox outbox, RateLimits limits, Clock clock) {
        this.questions = questions;
        this.outbox = outbox;
        this.limits = limits;
        this.clock = clock;
    }

    /** Who is asked about what, at which address, and until when; see {@link Question}. */
    public record Asking(
            Purpose purpose, UUID subject, OrganisationId organisation, String address, Optional<LocalDate> until) {}

    /**
     * Asks by letter. Where the organisation was asked the same before, earlier links die.
     *
     * @param words the letter; its id is the question's {@link Question#letter}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Question> ask(Asking asking, Person me, Function<Question, Letter> words) {
        limits.take(LETTERS, me.id().toString());
        return ask(asking, me, words, outbox::write);
    }

    /** The same as one of many letters that go at once: where it is one too many, it alone is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Question> askAmongMany(Asking asking, Person me, Function<Question, Letter> words) {
        return limits.took(LETTERS, me.id().toString())
                ? ask(asking, me, words, outbox::writeAmongMany)
                : new Refused<>(LetterRefusal.ENOUGH);
    }

    private Outcome<Question> ask(
            Asking asking, Person me, Function<Question, Letter> words, Function<Letter, Outcome<Letter>> write) {
        var before = questions.of(asking.purpose(), asking.subject(), asking.organisation());
        var question = sent(asking, before);
        return write.apply(words.apply(question)).map(_ -> question).then(asked -> {
            before.forEach(this::takeBack);
            questions.send(asked, me.id());
        });
    }

    /**
     * Asks because of something that happened, without anybody's having chosen the address: at most once a day, and never
     * where the link was taken back. Sent to the same address again, the link stays the one of the letter before, so that
     * each of them opens. It waits for nobody, because whoever it would wait for may wait for what happened.
     *
     * @return nothing where no letter was written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Question> askByItself(Asking asking, Function<Question, Letter> words) {
        if (!questions.heldAtOnce(asking.purpose(), asking.subject(), asking.organisation())) {
            return Optional.empty();
        }
        var before = questions.of(asking.purpose(), asking.subject(), asking.organisation());
        if (!before.isEmpty() && before.getLast().revoked() || before.stream().anyMatch(this::askedToday)) {
            return Optional.empty();
        }
        var question = before.stream()
                .filter(each -> goesOn(each, asking))
                .reduce((_, last) -> last)
                .map(last -> sent(asking, last.id(), last.generation()))
                .orElseGet(() -> sent(asking, before));
        return switch (outbox.writeAmongMany(words.apply(question))) {
            case Done<Letter> _ -> {
                before.forEach(this::takeBack);
                questions.send(question, null);
                yield Optional.of(question);
            }
            case Refused<Letter> _ -> Optional.empty();
        };
    }

    /** Who chose the address to which it went; nobody where letters went by themselves only. */
    public Optional<PersonId> sender(Question question) {
        return questions.sender(question.id());
    }

    /** Whether a letter about this went to the organisation today. */
    public boolean askedToday(Purpose purpose, UUID subject, OrganisationId organisation) {
        return questions.of(purpose, subject, organisation).stream().anyMatch(this::askedToday);
    }

    private boolean askedToday(Question question) {
        return LocalDate.ofInstant(question.sentAt(), clock.getZone()).equals(LocalDate.now(clock));
    }

    private boolean goesOn(Question before, Asking asking) {
        return before.address().filter(asking.address()::equalsIgnoreCase).isPresent()
                && before.whyNotOpen(LocalDate.now(clock)).isEmpty();
    }

    private Question sent(Asking asking, List<Question> before) {
        return before.isEmpty()
                ? sent(asking, Ids.next(), 0)
                : sent(asking, before.getLast().id(), before.getLast().generation() + 1);
    }

    private Question sent(Asking asking, UUID id, int generation) {
        return new Question(
                id,
                asking.purpose(),
                asking.subject(),
                asking.organisation(),
                Optional.of(asking.address()),
                generation,
                asking.until(),
                Ids.next(),
                clock.instant(),
                Optional.empty(),
                false);
    }

    /** The links open nothing any more; a letter that has not left yet stays here. Says whether there was a question. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean revoke(Purpose purpose, UUID subject, OrganisationId organisation) {
        var asked = questions.of(purpose, subject, organisation);
        asked.forEach(this::takeBack);
        return !asked.isEmpty();
    }

    private void takeBack(Question question) {
        questions.revoke(question, clock.instant());
        outbox.withdraw(question.letter());
    }

    /** @throws org.osnowa.platform.TooMany when too many answers came from this network within the hour */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answersFrom(String network) {
        limits.take(ANSWERS, network);
    }

    /** Of two transactions that ask the same or answer it, the second waits until the first has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Purpose purpose, UUID subject, OrganisationId organisation) {
        questions.hold(purpose, subject, organisation);
    }

    /** For links that answer more than once: holds the question and reads it again; nothing when it was sent anew meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Question> held(Question question) {
        questions.hold(question.purpose(), question.subject(), question.organisation());
        return questions.again(question);
    }

    /** Says whether the link may answer: it may not when somebody used or revoked it since this question was read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Question question) {
        return questions.use(question, clock.instant());
    }
}
