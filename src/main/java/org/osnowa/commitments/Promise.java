package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much by when.
 *
 * @param quantity in whole hundredths of the commitment's unit
 * @param due the last day
 * @param rhythm where it comes again and again; the quantity is then its total
 */
public record Promise(long quantity, LocalDate due, Optional<Rhythm> rhythm) {

    public static Promise once(long quantity, LocalDate due) {
        return new Promise(quantity, due, Optional.empty());
    }

    public static Promise again(Rhythm rhythm) {
        return new Promise(rhythm.total(), rhythm.until(), Optional.of(rhythm));
    }

    /** How much of it should be there by this day: what comes once, at its end. */
    public long expectedBy(LocalDate day) {
        return rhythm.map(each -> Math.multiplyExact(each.each(), each.timesBy(day)))
                .orElse(due.isAfter(day) ? 0 : quantity);
    }
}
