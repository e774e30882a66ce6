package org.osnowa.demo;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.osnowa.platform.Text;

/** The days of which the story speaks, which move with the day of the demonstration: {day:14}, {year:0}. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\{(day|year):(-?\\d+)}");

    private Tokens() {}

    /** A day ends in "r.", whose full stop is also that of a sentence. */
    static String filled(String words, LocalDate today) {
        return TOKEN.matcher(words).replaceAll(token -> said(token, today)).replace(" r..", " r.");
    }

    private static String said(MatchResult token, LocalDate today) {
        var day = today.plusDays(Integer.parseInt(token.group(2)));
        return token.group(1).equals("year")
                ? String.valueOf(day.getYear())
                : Text.date(day, Text.POLISH).replace('\u00a0', ' ');
    }
}
