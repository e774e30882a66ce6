package org.osnowa.trials;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.coach.Coach;
import org.osnowa.coach.Draft;
import org.osnowa.coach.Known;
import org.osnowa.coach.Known.Fact;
import org.springframework.stereotype.Component;

/** Gives the sentences of cards to the coach. */
@Component
class PrecisionReading {

    /** A partnership always has a place where it works. */
    private static final Known KNOWN = Known.NOTHING.with(Fact.AREA);

    private final Coach coach;
    private final Clock clock;

    PrecisionReading(Coach coach, Clock clock) {
        this.coach = coach;
        this.clock = clock;
    }

    Precision of(String sentence) {
        return Precision.of(coach.assess(new Draft(sentence, KNOWN), LocalDate.now(clock)));
    }
}
