package org.osnowa.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/** Polish typography: no single letter and no number is left alone at the end of a line. */
public final class Typography {

    private static final char NBSP = '\u00a0';
    private static final Pattern LONE_LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}{<])([aeiouwzAIOUWZ]) (?=[\\p{L}\\p{N}„({])");
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d)|zł|gr|%|h\\b|dni\\b|dniach\\b|osób\\b|km|szt|r\\.|min\\b|s\\b)");

    private Typography() {}

    /** Polish text with non-breaking spaces after one-letter words and inside numbers; other languages as they are. */
    public static String tie(String text, Locale locale) {
        if (!locale.getLanguage().equals("pl") || text.indexOf(' ') < 0) {
            return text;
        }
        var tied = LONE_LETTER.matcher(text).replaceAll("$1" + NBSP);
        return NUMBER_AND_UNIT.matcher(tied).replaceAll(String.valueOf(NBSP));
    }
}
