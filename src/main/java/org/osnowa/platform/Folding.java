package org.osnowa.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts without what people leave out when they search: capitals, Polish marks, punctuation, doubled spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What each letter of the Latin scripts folds to: most names need nothing else. */
    private static final @Nullable String[] LETTERS = letters();

    private Folding() {}

    /** "  Łódź–Śródmieście " and "lodz srodmiescie" are the same once folded. */
    public static String fold(String written) {
        var folded = new StringBuilder(written.length() + 8);
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            var letter = c < LETTERS.length ? LETTERS[c] : null;
            if (letter == null) {
                return slowly(written);
            }
            if (!letter.isEmpty()) {
                folded.append(letter);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        var end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Empty for what is no letter and no digit, nothing for the few that fold otherwise among others than alone. */
    private static @Nullable String[] letters() {
        var letters = new @Nullable String[0x250];
        for (var c = 0; c < letters.length; c++) {
            var alone = slowly(String.valueOf((char) c));
            var among = slowly("x" + (char) c + "x");
            letters[c] = among.equals(alone.isEmpty() ? "x x" : "x" + alone + "x") ? alone : null;
        }
        return letters;
    }

    static String slowly(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT).replace('ł', 'l').replace("ß", "ss");
        return REST.matcher(lower).replaceAll(" ").strip();
    }
}
