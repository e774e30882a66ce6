package org.osnowa.partnerships;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The readable part of a partnership's address: "Ciepła woda ze słońca" becomes ciepla-woda-ze-slonca. */
final class Slug {

    private static final int LONGEST = 60;
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    static String of(String name) {
        var plain = TO_LATIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() || cut.equals("new") ? "partnerstwo" : cut;
    }

    /** The slug, then the slug with a number, for when another partnership has the same name. */
    static Stream<String> candidates(String name) {
        var slug = of(name);
        return Stream.concat(Stream.of(slug), IntStream.rangeClosed(2, 1000).mapToObj(number -> slug + "-" + number));
    }
}
