package org.osnowa.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How a meeting is repeated. Each time is a meeting of its own, which is moved and called off by itself. */
public enum Repeat {
    NEVER,
    WEEKS,
    MONTHS;

    static final int MOST = 24;
    static final int WIDEST = 12;

    /**
     * The days of the first and of the following meetings. Every month on the 31st means the last day where a month is
     * shorter; the next one that has a 31st gets it again.
     *
     * @param every so many weeks lie between two; months always follow each other
     */
    List<LocalDate> days(LocalDate first, int every, int times) {
        return switch (this) {
            case NEVER -> List.of(first);
            case WEEKS ->
                IntStream.range(0, times)
                        .mapToObj(i -> first.plusWeeks((long) every * i))
                        .toList();
            case MONTHS -> IntStream.range(0, times).mapToObj(first::plusMonths).toList();
        };
    }
}
