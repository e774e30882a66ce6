package org.osnowa.plan;

import java.time.LocalDate;

/**
 * From when until when an action lasts.
 *
 * @param firstDue when it was to end; once that day has passed it stays, so that putting off is seen
 */
record Term(LocalDate from, LocalDate to, LocalDate firstDue) {

    static Term of(LocalDate from, LocalDate to) {
        return new Term(from, to, to);
    }

    Term moved(LocalDate newFrom, LocalDate newTo, LocalDate today) {
        return new Term(newFrom, newTo, firstDue.isBefore(today) ? firstDue : newTo);
    }

    boolean backwards() {
        return to.isBefore(from);
    }

    boolean putOff() {
        return to.isAfter(firstDue);
    }
}
