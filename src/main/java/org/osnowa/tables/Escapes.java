package org.osnowa.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spreadsheets write characters that XML does not allow as _x000D_. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String undone(CharSequence text) {
        var written = text.toString();
        return written.contains("_x")
                ? ESCAPE.matcher(written)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : written;
    }
}
