package org.osnowa.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people type them: 2026-06-30, 30 6 2026 (with any mark between), 30 czerwca 2026 r., 30 June 2026. */
public final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})");
    private static final List<DateTimeFormatter> IN_WORDS = Stream.of("d MMMM uuuu", "d LLLL uuuu", "d MMM uuuu")
            .flatMap(pattern -> Stream.of(Text.POLISH, Text.ENGLISH).map(locale -> words(pattern, locale)))
            .toList();

    private Days() {}

    /** Nothing when this is not a day of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.replace('\u00a0', ' ').strip().replaceFirst("(?<=\\d)\\s*r\\.?$", "");
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        var day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return day(day.group(3), day.group(2), day.group(1));
        }
        var single = text.replaceAll("\\s+", " ");
        return IN_WORDS.stream()
                .flatMap(words -> inWords(words, single).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inWords(DateTimeFormatter words, String text) {
        try {
            return Optional.of(LocalDate.parse(text, words));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter words(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
