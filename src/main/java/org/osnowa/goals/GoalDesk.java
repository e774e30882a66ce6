package org.osnowa.goals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.diagnosis.FoundNeeds;
import org.osnowa.goals.Goal.Judgement;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.KeyQuestions.Answers;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the partners want to achieve, and what came of it. */
@Service
class GoalDesk {

    static final Texts.Name SENTENCE = new Texts.Name("goals.field.sentence");

    private final Goals goals;
    private final KeyQuestions questions;
    private final CoachReading reading;
    private final Memberships memberships;
    private final FoundNeeds needs;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    GoalDesk(
            Goals goals,
            KeyQuestions questions,
            CoachReading reading,
            Memberships memberships,
            FoundNeeds needs,
            History history,
            Texts texts,
            Clock clock) {
        this.goals = goals;
        this.questions = questions;
        this.reading = reading;
        this.memberships = memberships;
        this.needs = needs;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    Outcome<Goal> add(Partnership partnership, Terms terms, State state, Person me) {
        var number = goals.nextNumber(partnership.id());
        if (full(partnership)) {
            return new Refused<>(GoalRefusal.TOO_MANY);
        }
        return Outcome.unless(
                        whyNot(partnership, terms, Optional.empty()),
                        () -> new Goal(
                                new GoalId(Ids.next()),
                                number,
                                terms,
                                state,
                                Optional.empty(),
                                reading.opinion(terms),
                                1,
                                0))
                .then(goal -> {
                    goals.add(partnership.id(), goal, clock.instant());
                    keep(partnership.id(), goal, me);
                    tell(
                            partnership,
                            happened("goals.happened.added", goal.code(), goal.sentence())
                                    .withVersionsOf(goal.id().value()),
                            me);
                });
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Goal> change(Partnership partnership, Goal earlier, Terms terms, State state, int seen, Person me) {
        if (earlier.dropped() && !(state instanceof State.Dropped) && full(partnership)) {
            return new Refused<>(GoalRefusal.TOO_MANY);
        }
        return Outcome.unless(
                        whyNot(partnership, terms, Optional.of(earlier.terms().aim())),
                        () -> earlier.worded(terms, state, reading.opinion(terms), seen))
                .then(goal -> {
                    goals.save(goal);
                    if (!goal.terms().equals(earlier.terms()) || !goal.state().equals(earlier.state())) {
                        keep(partnership.id(), goal, me);
                        tell(
                                partnership,
                                told(earlier, goal).withVersionsOf(goal.id().value()),
                                me);
                    }
                });
    }

    /** What was given up takes nobody's strength. */
    private boolean full(Partnership partnership) {
        return goals.of(partnership.id()).stream()
                        .filter(each -> !each.dropped())
                        .count()
                >= Goal.MOST;
    }

    /** @param before who looked after it may go on even after leaving, or as an observer, and so may a need that was taken out */
    private Optional<GoalRefusal> whyNot(Partnership partnership, Terms terms, Optional<Aim> before) {
        var partners = Stream.concat(
                        memberships.in(partnership.id()).stream()
                                .filter(Membership::counts)
                                .map(Membership::organisation),
                        before.flatMap(Aim::owner).stream())
                .collect(Collectors.toSet());
        var known = Stream.concat(
                        needs.of(partnership.id()).stream().map(FoundNeeds.Found::id),
                        before.flatMap(Aim::need).stream())
                .collect(Collectors.toSet());
        return terms.whyNot(partners, known);
    }

    private static Happening told(Goal earlier, Goal changed) {
        var code = changed.code();
        if (!earlier.state().equals(changed.state())) {
            return switch (changed.state()) {
                case State.Draft() -> happened("goals.happened.draft", code, changed.sentence());
                case State.Adopted() -> happened("goals.happened.adopted", code, changed.sentence());
                case State.Dropped(var reason) -> happened("goals.happened.dropped", code, changed.sentence(), reason);
            };
        }
        return earlier.sentence().equals(changed.sentence())
                ? happened("goals.happened.changed", code)
                : happened("goals.happened.worded", code, changed.sentence());
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    void judge(Partnership partnership, Goal goal, Judgement judgement, int seen, Person me) {
        goals.save(goal.judged(judgement, seen));
        tell(
                partnership,
                happened("goals.happened.judged." + judgement.result().name(), goal.code(), judgement.words()),
                me);
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody answered first */
    @Transactional
    void answer(Partnership partnership, Answers answers, Person me) {
        questions.save(partnership.id(), answers);
        keep(partnership.id(), answers, me);
        tell(partnership, happened("goals.happened.answered").withVersionsOf(KeyQuestions.thing(partnership.id())), me);
    }

    /** @param me null for what was written on an earlier day */
    void keep(PartnershipId partnership, Goal goal, @Nullable Person me) {
        texts.keep(partnership.value(), goal.id().value(), SENTENCE, goal.sentence(), me == null ? null : me.id());
    }

    void keep(PartnershipId partnership, Answers answers, @Nullable Person me) {
        var about = partnership.value();
        var thing = KeyQuestions.thing(partnership);
        var by = me == null ? null : me.id();
        texts.keep(
                about, thing, new Texts.Name("goals.field.aims"), answers.aims().orElse(""), by);
        texts.keep(
                about, thing, new Texts.Name("goals.field.gain"), answers.gain().orElse(""), by);
        texts.keep(
                about, thing, new Texts.Name("goals.field.way"), answers.way().orElse(""), by);
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
