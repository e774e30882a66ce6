package org.osnowa.goals;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.coach.Assessment;
import org.osnowa.coach.Coach;
import org.osnowa.coach.Draft;
import org.osnowa.coach.Known;
import org.osnowa.coach.Known.Fact;
import org.osnowa.goals.Goal.Opinion;
import org.springframework.stereotype.Component;

/** Gives goals to the coach. */
@Component
class CoachReading {

    private final Coach coach;
    private final Clock clock;

    CoachReading(Coach coach, Clock clock) {
        this.coach = coach;
        this.clock = clock;
    }

    /** The sentence with everything that the fields beside it say. */
    Assessment of(Terms terms, boolean acted) {
        var known = known(terms);
        return coach.assess(
                new Draft(terms.aim().sentence(), acted ? known.with(Fact.ACTION) : known), LocalDate.now(clock));
    }

    /** The sentence by itself: how one of its earlier versions reads. */
    Assessment of(String sentence) {
        return coach.assess(Draft.of(sentence), LocalDate.now(clock));
    }

    /** What is kept beside the goal, for counting: the verdict that its page shows, on which no action bears. */
    Opinion opinion(Terms terms) {
        return new Opinion(
                of(terms, false).verdict(), PriceTalk.in(coach.words(terms.aim().sentence())));
    }

    private static Known known(Terms terms) {
        var aim = terms.aim();
        var measure = terms.measure();
        var known = Known.NOTHING.with(Fact.AREA); // a partnership always has one
        known = aim.beneficiaries().isPresent() ? known.with(Fact.BENEFICIARIES) : known;
        known = measure.baseline().isPresent() ? known.with(Fact.BASELINE) : known;
        known = measure.target().isPresent() ? known.with(Fact.TARGET) : known;
        known = measure.source().isPresent() ? known.with(Fact.SOURCE) : known;
        known = aim.need().isPresent() ? known.with(Fact.NEED) : known;
        known = aim.owner().isPresent() ? known.with(Fact.OWNER) : known;
        return measure.due().isPresent() ? known.by(measure.due().get()) : known;
    }
}
