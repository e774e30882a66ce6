package org.osnowa.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One word, number or sign of a sentence.
 *
 * @param text a word composed and in lower case, a number as plain digits, a sign as it is
 * @param capital whether it begins with a capital letter
 * @param glued whether nothing separates it from what stands before
 * @param readings what it may be; empty for numbers, signs and unknown words
 * @param keys under which cues find it: its dictionary forms, and itself behind an equals sign
 */
record Token(
        Span span, Kind kind, String text, boolean capital, boolean glued, List<Reading> readings, Set<String> keys) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        /** What is asked for before the first and behind the last. */
        NONE
    }

    static final Token NONE = new Token(new Span(0, 1), Kind.NONE, "", false, false, List.of(), Set.of());

    static Token of(Span span, Kind kind, String text, boolean capital, boolean glued, List<Reading> readings) {
        var keys = new HashSet<String>();
        keys.add("=" + text);
        readings.forEach(each -> {
            keys.add(each.lemma());
            if (each.features().contains("com")) {
                keys.add(comparative(each.lemma()));
            }
        });
        return new Token(span, kind, text, capital, glued, readings, keys);
    }

    /** The key of "lepszy", whose dictionary form is "dobry". */
    static String comparative(String lemma) {
        return lemma + "/com";
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean is(String text) {
        return this.text.equals(text) && kind != Kind.NONE;
    }

    boolean lemma(String lemma) {
        return keys.contains(lemma);
    }

    boolean can(Predicate<Reading> be) {
        return readings.stream().anyMatch(be);
    }

    boolean can(String kind, String... features) {
        return can(each -> each.is(kind, features));
    }

    boolean noun() {
        return can(Reading::noun);
    }

    boolean modifier() {
        return can(Reading::modifier);
    }

    /** Someone does something: "jeździ", "będzie", "spadła". */
    boolean finite() {
        return can(each -> each.kind().equals("verb")
                && !each.features().contains("inf")
                && !each.features().contains("imps")
                && !each.features().contains("impt"));
    }

    /** Joins or introduces, whatever rare noun is spelt like it. */
    boolean small() {
        return can("prep") || can("conj") || can("comp") || can("qub");
    }

    /** A word that no dictionary lists, but a word. */
    boolean unknown() {
        return word() && readings.isEmpty();
    }

    /** A whole number of at most four digits as it was written; otherwise -1. */
    int digits() {
        return number() && text.length() <= 4 && text.length() == span.end() - span.start() && text.indexOf('.') < 0
                ? Integer.parseInt(text)
                : -1;
    }
}
