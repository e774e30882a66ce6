package org.osnowa.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.coach.Verdict;
import org.osnowa.goals.Goal.Opinion;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.Measure.Start;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** The few goals that all tests talk about. */
final class GoalSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));

    private GoalSamples() {}

    /** From 14 to 60 people by the end of the month, the library sees to it. */
    static Goal visits() {
        return new Goal(
                new GoalId(Ids.next()),
                1,
                new Terms(
                        new Aim(
                                "Co najmniej 60 samotnych seniorów jest odwiedzanych.",
                                Optional.of("samotni seniorzy"),
                                Optional.empty(),
                                Optional.of(LIBRARY),
                                Optional.empty()),
                        numbers("14", "60")),
                new State.Adopted(),
                Optional.empty(),
                new Opinion(Verdict.NEEDS_WORK, false),
                1,
                0);
    }

    static Measure numbers(String baseline, String target) {
        return new Measure(
                Optional.of("odwiedzani seniorzy"),
                Optional.of("osób"),
                Optional.of(new Start.Known(new BigDecimal(baseline), TODAY.minusDays(334))),
                Optional.of(new BigDecimal(target)),
                Optional.empty(),
                Optional.of(TODAY.plusDays(30)),
                Optional.of("rejestr"));
    }

    static Terms saying(String sentence) {
        return new Terms(
                new Aim(sentence, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Measure.NONE);
    }

    static Terms counting(Measure measure) {
        return new Terms(visits().terms().aim(), measure);
    }
}
