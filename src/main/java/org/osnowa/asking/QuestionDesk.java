package org.osnowa.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
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
        var before = questions.of(asking.purpose(), asking.subject(), asking.organisation());
        var question = sent(asking, before);
        return outbox.write(words.apply(question)).map(_ -> question).then(asked -> {
            before.forEach(this::takeBack);
            questions.send(asked, me.id());
        });
    }

    private Question sent(Asking asking, List<Question> before) {
        return new Question(
                before.isEmpty() ? Ids.next() : before.getLast().id(),
                asking.purpose(),
                asking.subject(),
                asking.organisation(),
                Optional.of(asking.address()),
                before.isEmpty() ? 0 : before.getLast().generation() + 1,
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

    /** Says whether the link may answer: it may not when somebody used or revoked it since this question was read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Question question) {
        return questions.use(question, clock.instant());
    }
}
