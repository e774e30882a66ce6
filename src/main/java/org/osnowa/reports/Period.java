package org.osnowa.reports;

import java.time.LocalDate;
import java.time.Year;

/** The days of a report, both ends among them. */
record Period(LocalDate from, LocalDate to) {

    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    static Period yearOf(LocalDate day) {
        return new Period(day.withDayOfYear(1), day.withDayOfYear(Year.from(day).length()));
    }
}
