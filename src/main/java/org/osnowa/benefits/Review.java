package org.osnowa.benefits;

import static org.osnowa.benefits.BenefitRefusal.DAY_FAR;
import static org.osnowa.benefits.BenefitRefusal.DAY_PAST;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.osnowa.asking.Purpose;

/**
 * A round in which every partner is asked what has come of what it wanted.
 *
 * @param until the last day on which partners answer by themselves; a coordinator may write down later answers
 */
record Review(ReviewId id, LocalDate openedOn, LocalDate until, int version) {

    /** Where partners answer by the link of a letter. */
    static final String PATH = "/benefits/answers/";

    static final Purpose PURPOSE = new Purpose("benefits.review", PATH);

    static final Period LONGEST = Period.ofMonths(3);

    boolean asking(LocalDate today) {
        return !today.isAfter(until);
    }

    /** A round that nobody can still answer, or that never ends, is none. */
    static Optional<BenefitRefusal> whyNotUntil(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return Optional.of(DAY_PAST);
        }
        return until.isAfter(today.plus(LONGEST)) ? Optional.of(DAY_FAR) : Optional.empty();
    }

    Review until(LocalDate day, int seen) {
        return new Review(id, openedOn, day, seen);
    }
}
