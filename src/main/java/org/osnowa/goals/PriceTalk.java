package org.osnowa.goals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a goal speaks of agreeing on prices or of dividing a market, which entrepreneurs must not (rule.B4). „Rynek” alone is
 * also a square, and the market of labour is nobody's to divide.
 */
final class PriceTalk {

    private static final Set<String> PRICE = Set.of("cena", "cenowy", "cennik", "marża", "stawka", "rabat", "upust");
    private static final Set<String> AGREED = Set.of(
            "wspólny",
            "wspólnie",
            "jednaki",
            "jednakowy",
            "jednakowo",
            "jednolity",
            "uzgodnić",
            "uzgadniać",
            "uzgodnienie",
            "uzgodniony",
            "ustalić",
            "ustalać",
            "ustalenie",
            "ustalony",
            "ustanowić",
            "minimalny",
            "sztywny",
            "umówić",
            "umówiony",
            "umawiać",
            "trzymać",
            "zmowa",
            "podnieść",
            "podnosić");
    private static final Set<String> DIVIDED =
            Set.of("podział", "podzielić", "dzielić", "dzielenie", "rozdział", "rozdzielić", "rozdzielać");
    private static final Set<String> MARKET = Set.of("rynek", "klient", "odbiorca", "teren", "rewir");

    private final List<Set<String>> words;

    private PriceTalk(List<Set<String>> words) {
        this.words = words;
    }

    /** @param words of a sentence, each as what it may be in a dictionary */
    static boolean in(List<Set<String>> words) {
        var talk = new PriceTalk(words);
        return talk.agreesOnPrices() || talk.dividesAMarket();
    }

    private boolean agreesOnPrices() {
        return says(PRICE) && (says(AGREED) || says("ten", "sam") || says("taki", "sam") || says("nie", "niski"));
    }

    private boolean dividesAMarket() {
        return says(DIVIDED)
                && IntStream.range(0, words.size())
                        .anyMatch(at -> may(at, MARKET) && !(may(at, Set.of("rynek")) && may(at + 1, Set.of("praca"))));
    }

    private boolean says(Set<String> any) {
        return IntStream.range(0, words.size()).anyMatch(at -> may(at, any));
    }

    private boolean says(String word, String next) {
        return IntStream.range(0, words.size()).anyMatch(at -> may(at, Set.of(word)) && may(at + 1, Set.of(next)));
    }

    private boolean may(int at, Set<String> any) {
        return at < words.size() && !Collections.disjoint(words.get(at), any);
    }
}
