package org.osnowa.organisations;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a name that people can read of one that a register writes in capitals and straight quotes. */
final class RegisterName {

    private static final Set<String> SMALL = Set.of(
            "a", "dla", "do", "i", "im", "ku", "lub", "na", "nad", "o", "od", "oraz", "po", "pod", "przy", "rzecz", "u",
            "w", "we", "z", "za", "ze");
    private static final Set<String> INITIALS = Set.of(
            "OSP", "KGW", "LGD", "LKS", "UKS", "MKS", "FKS", "KS", "AZS", "UTW", "PCK", "TPD", "ZHP", "ZHR", "PTTK",
            "LZS", "MOPS", "GOPS", "MGOPS", "OPS", "PCPR", "PUP", "DPS", "SP", "II", "III", "IV", "VI", "VII", "VIII",
            "IX", "XI");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Locale POLISH = Locale.of("pl");

    private RegisterName() {}

    static String readable(String written) {
        var plain = SPACES.matcher(written.replaceAll("[„”“‟]|''|\"\"", "\""))
                .replaceAll(" ")
                .strip();
        var bare = withoutOuterQuotes(plain);
        var cased = bare.equals(bare.toUpperCase(POLISH)) ? cased(bare) : bare;
        return QUOTED.matcher(cased).replaceAll("„$1”").replace("\"", "").strip();
    }

    private static String withoutOuterQuotes(String name) {
        var inside = name.length() > 2 ? name.substring(1, name.length() - 1) : "";
        return name.startsWith("\"") && name.endsWith("\"") && !inside.contains("\"") ? inside.strip() : name;
    }

    private static String cased(String capitals) {
        var first = new boolean[] {true};
        return WORDS.matcher(capitals).replaceAll(word -> {
            var cased = cased(word.group(), first[0]);
            first[0] = false;
            return java.util.regex.Matcher.quoteReplacement(cased);
        });
    }

    private static String cased(String word, boolean first) {
        var lower = word.toLowerCase(POLISH);
        if (INITIALS.contains(word)
                || word.length() > 1
                        && word.length() < 5
                        && !word.matches(".*[AEIOUYĄĘÓ0-9].*")
                        && !SMALL.contains(lower)) {
            return word;
        }
        return SMALL.contains(lower) && !first ? lower : word.charAt(0) + lower.substring(1);
    }

    /** "USTRZYKI DOLNE" as people write it; names of places have no small words but "nad" and "pod". */
    static String place(String capitals) {
        return Stream.of(capitals.strip().split(" "))
                .map(word -> Stream.of(word.split("-", -1))
                        .map(part -> part.isEmpty() ? part : cased(part.toUpperCase(POLISH), false))
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }
}
