package org.osnowa.trials;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.osnowa.trials.CardAnswer.Way;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody with a card in their hands may ask for, without an account. */
@Service
class CardDesk {

    /** A library and a school share one network address. */
    private static final Limit ANSWERS = new Limit("trials.answers", 60, Duration.ofHours(1));

    /**
     * What a link leads to.
     *
     * @param recipient of the letter; empty at the shared link
     */
    record Opened(Trial trial, Optional<Recipient> recipient) {}

    private final Trials trials;
    private final Recipients recipients;
    private final CardAnswers answers;
    private final Partnerships partnerships;
    private final RateLimits limits;
    private final Clock clock;

    CardDesk(
            Trials trials,
            Recipients recipients,
            CardAnswers answers,
            Partnerships partnerships,
            RateLimits limits,
            Clock clock) {
        this.trials = trials;
        this.recipients = recipients;
        this.answers = answers;
        this.partnerships = partnerships;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws NotFound when no such link was given out, or the shared one is closed */
    Opened open(String token) {
        return recipients
                .byToken(token)
                .map(each -> new Opened(trials.get(each.trial()), Optional.of(each)))
                .or(() -> trials.sharedBy(SharedCode.read(token)).map(each -> new Opened(each, Optional.empty())))
                .orElseThrow(() -> new NotFound("card"));
    }

    Partnership partnership(Trial trial) {
        return partnerships.all(List.of(trial.partnership())).getFirst();
    }

    Optional<TrialRefusal> whyNotAnswer(Opened opened) {
        if (!opened.trial().running()) {
            return Optional.of(TrialRefusal.ENDED);
        }
        if (partnership(opened.trial()).life().state().ended()) {
            return Optional.of(TrialRefusal.ENDED);
        }
        return opened.recipient().flatMap(each -> each.whyNotAnswer(clock.instant()));
    }

    /**
     * @param seen the wording that the respondent had before them, which may not be the newest any more
     * @param way by which they came; a letter's link always speaks for its recipient
     */
    @Transactional
    Outcome<CardAnswer> answer(String token, CardId seen, CardAnswer answer, Way way, String network) {
        limits.take(ANSWERS, network);
        var trial = open(token).trial().id();
        trials.oneAtATime(trial);
        var opened = open(token);
        var card = trials.card(seen, trial);
        var by = opened.recipient().<Way>map(each -> new Way.Letter(each.id())).orElse(way);
        return Outcome.unless(whyNotAnswer(opened).or(() -> whyNotOneMore(card, by)), () -> answer)
                .then(given -> {
                    answers.put(card.id(), by, given);
                    trials.touch(trial);
                });
    }

    private Optional<TrialRefusal> whyNotOneMore(GoalCard card, Way by) {
        var full = by instanceof Way.Link
                && answers.find(card.id(), by).isEmpty()
                && answers.fromTheLink(card.id()) >= Trial.MOST_SHARED_ANSWERS;
        return full ? Optional.of(TrialRefusal.TOO_MANY_ANSWERS) : Optional.empty();
    }
}
