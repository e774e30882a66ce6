package org.osnowa.coach;

import java.util.Map;

/** What number words are worth, as far as stretches of time need it. */
final class Numerals {

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("dwa", 2),
            Map.entry("trzy", 3),
            Map.entry("cztery", 4),
            Map.entry("pięć", 5),
            Map.entry("sześć", 6),
            Map.entry("siedem", 7),
            Map.entry("osiem", 8),
            Map.entry("dziewięć", 9),
            Map.entry("dziesięć", 10),
            Map.entry("dwanaście", 12),
            Map.entry("osiemnaście", 18),
            Map.entry("dwadzieścia", 20),
            Map.entry("trzydzieści", 30));

    private Numerals() {}

    /** At least 1. */
    static int value(Token number) {
        return number.number()
                ? Math.max(1, number.digits())
                : VALUES.entrySet().stream()
                        .filter(each -> number.lemma(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .findFirst()
                        .orElse(1);
    }
}
