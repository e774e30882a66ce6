package org.osnowa.trials;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.osnowa.trials.Recipient.Sending;
import org.osnowa.trials.Trial.Asked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends cards by letter. The letters leave only when all of it is committed. */
@Service
class SendCardDesk {

    private static final Limit PER_PERSON = new Limit("trials.letters", 60, Duration.ofHours(1));

    private final Trials trials;
    private final Recipients recipients;
    private final CardLetter letters;
    private final Outbox outbox;
    private final RateLimits limits;
    private final History history;
    private final Clock clock;

    SendCardDesk(
            Trials trials,
            Recipients recipients,
            CardLetter letters,
            Outbox outbox,
            RateLimits limits,
            History history,
            Clock clock) {
        this.trials = trials;
        this.recipients = recipients;
        this.letters = letters;
        this.outbox = outbox;
        this.limits = limits;
        this.history = history;
        this.clock = clock;
    }

    /** Those who have a letter already, or stand twice in the list. */
    List<String> alreadyAsked(TrialId trial, List<Asked> all) {
        return Trial.alreadyAsked(all, recipients.of(trial)).stream()
                .map(Asked::address)
                .distinct()
                .toList();
    }

    /** Those who asked not to be written to. */
    List<String> unwanted(List<Asked> all) {
        return all.stream().map(Asked::address).filter(outbox::unwanted).toList();
    }

    /** Those to whom so much was written within the hour that nothing more goes there now. */
    List<String> writtenEnough(List<Asked> all) {
        return all.stream().map(Asked::address).filter(outbox::writtenEnough).toList();
    }

    /**
     * @return how many letters were written: whoever wants none gets none, even if they said so this very moment, and where
     *     too much was written already, that letter alone is left out
     */
    @Transactional
    Outcome<Integer> ask(Partnership partnership, TrialId id, List<Asked> all, String language, Person me) {
        if (TrialDesk.atRest(partnership)) {
            return new Refused<>(TrialRefusal.NOT_AT_WORK);
        }
        trials.oneAtATime(id);
        var trial = trials.get(id, partnership.id());
        var refusal = trial.whyNotAsk(all, recipients.of(id));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var card = trials.newest(id);
        var written = all.stream()
                .mapToInt(each -> post(first(each, id, language, me), card, partnership, me))
                .sum();
        trials.touch(id);
        tell(partnership, card, written, me);
        return new Done<>(written);
    }

    /** A new letter about the newest wording; the link of the one before stops working. */
    @Transactional
    Outcome<Integer> askAgain(Partnership partnership, TrialId id, RecipientId recipient, Person me) {
        trials.oneAtATime(id);
        var trial = trials.get(id, partnership.id());
        var before = recipients.get(recipient, id);
        if (TrialDesk.atRest(partnership) || !trial.running()) {
            return new Refused<>(trial.running() ? TrialRefusal.NOT_AT_WORK : TrialRefusal.ENDED);
        }
        return switch (before.resend(me.id(), clock.instant())) {
            case Refused<Recipient>(var why) -> new Refused<>(why);
            case Done<Recipient>(var again) -> {
                var letter = write(again, trials.newest(id), partnership, me);
                yield letter.map(posted -> {
                    recipients.save(again.carriedBy(posted.id()));
                    outbox.withdraw(before.sending().letter());
                    trials.touch(id);
                    return 1;
                });
            }
        };
    }

    @Transactional
    Outcome<Recipient> withdraw(Partnership partnership, TrialId id, RecipientId recipient) {
        trials.oneAtATime(id);
        var trial = trials.get(id, partnership.id());
        return recipients.get(recipient, trial.id()).withdraw().then(withdrawn -> {
            recipients.save(withdrawn);
            outbox.withdraw(withdrawn.sending().letter());
        });
    }

    private Recipient first(Asked asked, TrialId trial, String language, Person me) {
        var id = Ids.next();
        var now = clock.instant();
        return new Recipient(
                new RecipientId(id),
                trial,
                asked.organisation(),
                Optional.of(asked.address()),
                new Sending(0, language, id, Optional.of(me.id()), now, now.plus(Recipient.VALID)),
                false,
                0);
    }

    private int post(Recipient recipient, GoalCard card, Partnership partnership, Person me) {
        limits.take(PER_PERSON, me.id().toString());
        return switch (outbox.writeAmongMany(letters.asking(recipient, card, partnership, me))) {
            case Refused<Letter> _ -> 0;
            case Done<Letter>(var letter) -> {
                recipients.add(recipient.carriedBy(letter.id()));
                yield 1;
            }
        };
    }

    private Outcome<Letter> write(Recipient recipient, GoalCard card, Partnership partnership, Person me) {
        limits.take(PER_PERSON, me.id().toString());
        return outbox.write(letters.asking(recipient, card, partnership, me));
    }

    private void tell(Partnership partnership, GoalCard card, int written, Person me) {
        history.tell(
                partnership.id().value(),
                happened(
                                "trials.happened.sent",
                                String.valueOf(written),
                                card.wording().sentence())
                        .forPartnersOnly(),
                me.id());
    }
}
