package org.osnowa.trials;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.trials.GoalCard.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a goal out: writes its card, writes it anew, opens the link for handing on, and ends it. */
@Service
class TrialDesk {

    private final Trials trials;
    private final History history;
    private final Clock clock;

    TrialDesk(Trials trials, History history, Clock clock) {
        this.trials = trials;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    Outcome<Trial> begin(Partnership partnership, Wording wording, Person me) {
        if (atRest(partnership)) {
            return new Refused<>(TrialRefusal.NOT_AT_WORK);
        }
        if (trials.of(partnership.id()).size() >= Trial.MOST_TRIALS) {
            return new Refused<>(TrialRefusal.TOO_MANY_TRIALS);
        }
        var now = clock.instant();
        var trial = Trial.begun(new TrialId(Ids.next()), partnership.id(), LocalDate.now(clock));
        trials.add(trial, now);
        trials.add(new GoalCard(new CardId(Ids.next()), trial.id(), 1, wording, Optional.of(me.id()), now));
        tell(partnership, happened("trials.happened.begun", wording.sentence()), me);
        return new Outcome.Done<>(trial);
    }

    /**
     * @param seen the number of the wording that the writer had before them
     * @throws ChangedMeanwhile when somebody wrote a newer one
     */
    @Transactional
    Outcome<GoalCard> rewrite(Partnership partnership, TrialId id, int seen, Wording wording, Person me) {
        trials.oneAtATime(id);
        var trial = trials.get(id, partnership.id());
        var newest = trials.newest(id);
        if (newest.number() != seen && !newest.wording().equals(wording)) {
            throw new ChangedMeanwhile(id);
        }
        var card = new GoalCard(
                new CardId(Ids.next()), id, newest.number() + 1, wording, Optional.of(me.id()), clock.instant());
        return Outcome.unless(trial.whyNotRewrite(newest, wording), () -> card).then(written -> {
            trials.add(written);
            trials.touch(id);
            tell(
                    partnership,
                    happened("trials.happened.rewritten", String.valueOf(written.number()), wording.sentence()),
                    me);
        });
    }

    @Transactional
    Outcome<Trial> share(Partnership partnership, TrialId id) {
        trials.oneAtATime(id);
        return atRest(partnership)
                ? new Refused<>(TrialRefusal.NOT_AT_WORK)
                : trials.get(id, partnership.id()).share().then(trials::save);
    }

    @Transactional
    void unshare(Partnership partnership, TrialId id) {
        trials.oneAtATime(id);
        trials.save(trials.get(id, partnership.id()).unshare());
    }

    @Transactional
    Outcome<Trial> end(Partnership partnership, TrialId id, Person me) {
        trials.oneAtATime(id);
        return trials.get(id, partnership.id()).end(LocalDate.now(clock)).then(ended -> {
            trials.save(ended);
            tell(
                    partnership,
                    happened(
                            "trials.happened.ended", trials.newest(id).wording().sentence()),
                    me);
        });
    }

    @Transactional
    Outcome<Trial> reopen(Partnership partnership, TrialId id, Person me) {
        trials.oneAtATime(id);
        return trials.get(id, partnership.id()).reopen().then(reopened -> {
            trials.save(reopened);
            tell(
                    partnership,
                    happened(
                            "trials.happened.reopened",
                            trials.newest(id).wording().sentence()),
                    me);
        });
    }

    static boolean atRest(Partnership partnership) {
        return partnership.life().state() != LifeState.ACTIVE;
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what.forPartnersOnly(), me.id());
    }
}
