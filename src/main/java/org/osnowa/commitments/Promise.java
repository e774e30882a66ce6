package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much by when.
 *
 * @param quantity in whole hundredths of the commitment's unit
 * @param due the last day
 * @param rhythm where it comes again and again; the quantity is then its total, with what came before the rhythm began
 * @param what something else than was offered first, agreed on instead; empty for what was offered
 */
public record Promise(long quantity, LocalDate due, Optional<Rhythm> rhythm, Optional<String> what) {

    public static Promise once(long quantity, LocalDate due) {
        return new Promise(quantity, due, Optional.empty(), Optional.empty());
    }

    public static Promise again(Rhythm rhythm) {
        return after(0, rhythm);
    }

    /** @param come what came before the rhythm began, or was agreed on before */
    static Promise after(long come, Rhythm rhythm) {
        return new Promise(Math.addExact(come, rhythm.total()), rhythm.until(), Optional.of(rhythm), Optional.empty());
    }

    /** So much less, as when another partner takes over what was missing: the rhythm goes on. */
    Promise less(long part) {
        return new Promise(quantity - part, due, rhythm, what);
    }

    Promise instead(Optional<String> other) {
        return new Promise(quantity, due, rhythm, other);
    }

    /** How much of it should be there by this day: what comes once, at its end. */
    public long expectedBy(LocalDate day) {
        return rhythm.map(each ->
                        Math.max(0, quantity - each.total() + Math.multiplyExact(each.each(), each.timesBy(day))))
                .orElse(due.isAfter(day) ? 0 : quantity);
    }
}
