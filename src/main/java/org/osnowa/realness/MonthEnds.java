package org.osnowa.realness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The days on which the index is looked at: the last ones of the twelve months before this, and today. */
final class MonthEnds {

    private static final int MONTHS = 12;

    private MonthEnds() {}

    /** The earliest first, from the day on which the partnership began. */
    static List<LocalDate> until(LocalDate today, LocalDate started) {
        var days = new ArrayList<LocalDate>();
        for (var back = MONTHS; back > 0; back--) {
            var end = YearMonth.from(today).minusMonths(back).atEndOfMonth();
            if (!end.isBefore(started)) {
                days.add(end);
            }
        }
        days.add(today);
        return days;
    }
}
