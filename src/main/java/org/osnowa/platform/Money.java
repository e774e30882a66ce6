package org.osnowa.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of złoty, kept in whole grosze. */
public record Money(long grosze) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,13})(?:[.,](\\d{1,2}))?");

    /** As people type it: 1248000, 1 248 000 zł, 1248000,50. Nothing when it is no amount. */
    public static Optional<Money> read(String typed) {
        var match = TYPED.matcher(typed.replaceAll("[\\s\\u00a0\\u202f]", "").replaceFirst("(?i)(zł|pln)$", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        var small = match.group(2) == null ? "00" : (match.group(2) + "0").substring(0, 2);
        return Optional.of(new Money(Long.parseLong(match.group(1)) * 100 + Long.parseLong(small)));
    }

    /** As it is written in the language of the page: 1 248 000 zł, 12,50 zł. */
    public String words() {
        var whole = Text.number(grosze / 100);
        var rest = grosze % 100;
        var mark = Text.language().equals(Text.POLISH) ? "," : ".";
        return whole + (rest == 0 ? "" : mark + (rest < 10 ? "0" : "") + rest) + "\u00a0zł";
    }

    /** As it stands in a field, to be changed there. */
    public String typed() {
        var rest = grosze % 100;
        return grosze / 100 + (rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + rest);
    }
}
