package org.osnowa.coach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or a stretch of time in the sentence.
 *
 * @param dated whether it names a year
 * @param reached whether something is to be done by then: "do", "przed", "w ciągu"
 * @param day the last day that it names, if it names a year
 * @param months how many months from today it reaches, where it says a stretch; otherwise 0
 */
record Time(
        Range range,
        boolean dated,
        boolean reached,
        @Nullable LocalDate day,
        int months) {

    LocalDate from(LocalDate today) {
        return day == null ? today.plusMonths(months) : day;
    }
}
