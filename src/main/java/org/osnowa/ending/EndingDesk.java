package org.osnowa.ending;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.ending.Ending.Choice;
import org.osnowa.ending.Ending.PassedOver;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.partnerships.Life;
import org.osnowa.partnerships.LifeDesk;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do when a partnership renews itself or ends. */
@Service
class EndingDesk {

    private final LifeDesk lives;
    private final Endings endings;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    EndingDesk(LifeDesk lives, Endings endings, History history, Texts texts, Clock clock) {
        this.lives = lives;
        this.endings = endings;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param seen the version that the coordinator had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody decided first
     */
    @Transactional
    Outcome<Ending> decide(Partnership partnership, int seen, Choice choice, String ties, Person me) {
        return Outcome.unless(whyNotDecide(partnership, choice), () -> {
            var before = endings.of(partnership.id());
            var decided = new Ending(partnership.id(), Optional.of(choice), ties, before.settled(), seen);
            endings.save(decided);
            var about = partnership.id().value();
            if (!before.choice().equals(decided.choice())) {
                history.tell(about, happened("ending.happened.chosen." + choice.way(), choice.decision()), me.id());
            }
            if (!before.ties().equals(ties)) {
                keep(about, before.ties(), null);
                keep(about, ties, me);
                history.tell(about, happened("ending.happened.ties").withVersionsOf(about), me.id());
            }
            return decided;
        });
    }

    /** @param me null for what stood there before versions were kept */
    private void keep(UUID about, String ties, @Nullable Person me) {
        if (me != null || !ties.isEmpty()) {
            texts.keep(about, about, new Texts.Name("ending.field.ties"), ties, me == null ? null : me.id());
        }
    }

    private Optional<EndingRefusal> whyNotDecide(Partnership partnership, Choice choice) {
        return choice.on().isAfter(LocalDate.now(clock))
                        || choice.on().isBefore(partnership.origin().startedOn())
                ? Optional.of(EndingRefusal.IMPOSSIBLE_DAY)
                : Optional.empty();
    }

    /** @throws NotFound when the chosen way has no such step */
    @Transactional
    void settle(Partnership partnership, Step step, String note, Person me) {
        onTheWay(partnership, step);
        if (endings.settle(partnership.id(), step, note)) {
            history.tell(
                    partnership.id().value(),
                    happened("ending.happened.settled." + step, note).forPartnersOnly(),
                    me.id());
        }
    }

    @Transactional
    void reopen(Partnership partnership, Step step, Person me) {
        onTheWay(partnership, step);
        if (endings.reopen(partnership.id(), step)) {
            history.tell(partnership.id().value(), happened("ending.happened.reopened." + step), me.id());
        }
    }

    /**
     * Suspends it, ends it or takes it up again. Whoever ends it may pass over what is still open, and the history says what.
     *
     * @param seen the version that the coordinator had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody changed the partnership first
     */
    @Transactional
    Outcome<Partnership> lead(Partnership partnership, int seen, Life next, Person me) {
        return lives.lead(partnership, seen, next, me).then(led -> {
            if (next.state().ended()) {
                tellPassedOver(led, endings.of(led.id()).passedOverBy(next.state()), me);
            }
        });
    }

    private void tellPassedOver(Partnership led, PassedOver open, Person me) {
        if (!open.nothing()) {
            var details = Stream.concat(
                            Stream.of(open.undecided()),
                            open.way().steps().stream().map(open.steps()::contains))
                    .map(each -> each ? "open" : "done")
                    .toArray(String[]::new);
            history.tell(led.id().value(), happened("ending.happened.passedOver." + open.way(), details), me.id());
        }
    }

    private void onTheWay(Partnership partnership, Step step) {
        if (!endings.of(partnership.id()).steps().contains(step)) {
            throw new NotFound(step);
        }
    }
}
