package org.osnowa.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;

/** A last day, and perhaps an hour, as people type them. */
final class Until {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    private Until() {}

    static Optional<LocalDate> day(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(Days::read);
    }

    /** Nothing where this is no hour; an empty one is none either, see {@link #none}. */
    static Optional<LocalTime> hour(@Nullable String typed) {
        var read = HOUR.matcher(typed == null ? "" : typed.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        var hours = Integer.parseInt(read.group(1));
        var minutes = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    static boolean none(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** The first moment after it: without an hour the whole day counts. */
    static Instant moment(LocalDate day, Optional<LocalTime> hour, ZoneId zone) {
        return hour.map(each -> day.atTime(each).atZone(zone))
                .orElseGet(() -> day.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }
}
