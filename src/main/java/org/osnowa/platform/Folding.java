package org.osnowa.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what people leave out when they search: capitals, Polish marks, punctuation, doubled spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** "  Łódź–Śródmieście " and "lodz srodmiescie" are the same once folded. */
    public static String fold(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT).replace('ł', 'l').replace("ß", "ss");
        return REST.matcher(lower).replaceAll(" ").strip();
    }
}
