package org.osnowa.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The same amount again and again: 4 hours every week until June.
 *
 * @param each how much each time, in hundredths of the unit
 * @param from the first time
 * @param until no time after this day
 */
public record Rhythm(Every every, long each, LocalDate from, LocalDate until) {

    private static final long FAR_TOO_MUCH = Long.MAX_VALUE / 4;

    public enum Every {
        WEEK,
        TWO_WEEKS,
        MONTH
    }

    /** How often it comes until this day, which counts. */
    public long timesBy(LocalDate day) {
        var last = day.isBefore(until) ? day : until;
        if (last.isBefore(from)) {
            return 0;
        }
        return 1
                + switch (every) {
                    case WEEK -> ChronoUnit.WEEKS.between(from, last);
                    case TWO_WEEKS -> ChronoUnit.WEEKS.between(from, last) / 2;
                    case MONTH -> months(last);
                };
    }

    /** A time that falls on the 31st comes on the last day of a shorter month. */
    private long months(LocalDate last) {
        var between = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), last.withDayOfMonth(1));
        return from.plusMonths(between).isAfter(last) ? between - 1 : between;
    }

    /** What is promised far too often stays far too much, and is refused as such. */
    public long total() {
        var times = timesBy(until);
        return Math.abs(each) > FAR_TOO_MUCH / Math.max(1, times) ? Long.signum(each) * FAR_TOO_MUCH : each * times;
    }
}
