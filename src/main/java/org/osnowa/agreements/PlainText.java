package org.osnowa.agreements;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they may stand in a document: without signs that cannot be seen or printed, whatever they were pasted from. */
final class PlainText {

    /** Control signs, signs that turn the direction of writing, halves of signs, and what no XML may hold. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufffc\\ufffe\\uffff\\p{Cs}]");

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029|\\v");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u2000-\\u200a\\u3000]+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    static Optional<String> of(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var lines =
                BREAKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("\n");
        var seen = UNSEEN.matcher(lines).replaceAll("");
        var plain = MANY_LINES
                .matcher(BLANKS.matcher(seen).replaceAll(" "))
                .replaceAll("\n\n")
                .strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** On one line. */
    static Optional<String> line(@Nullable String typed) {
        return of(typed).map(each -> each.replaceAll("\\s*\\n\\s*", " "));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
