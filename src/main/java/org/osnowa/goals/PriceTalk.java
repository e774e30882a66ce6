package org.osnowa.goals;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.util.regex.Pattern;

/**
 * Whether a goal speaks of agreeing on prices or of dividing a market, which entrepreneurs must not (rule.B4). Inflected forms are
 * written out: „rynek” alone is also a square, and „cenny” is no price.
 */
final class PriceTalk {

    private static final Pattern PRICE =
            words("cen|cena|ceny|cenie|cenę|ceną|cenom|cenami|cenach|cennik\\p{L}*|marż\\p{L}*"
                    + "|stawk\\p{L}*|stawek|rabat\\p{L}*|upust\\p{L}*");
    private static final Pattern AGREED =
            words("wspóln\\p{L}*|jednak\\p{L}*|jednolit\\p{L}*|uzg(?:o|a)dn\\p{L}*|ustal\\p{L}*"
                    + "|ustan\\p{L}*|minimaln\\p{L}*|sztywn\\p{L}*|umówion\\p{L}*|umawia\\p{L}*|trzyma\\p{L}*|nie niż\\p{L}*|te same|taką samą"
                    + "|zmow\\p{L}*|podnie\\p{L}*|podnosz\\p{L}*");
    private static final Pattern MARKET =
            words("rynek|rynku|rynki|rynków|rynkiem|klient\\p{L}*|odbiorc\\p{L}*|odbiorców|teren\\p{L}*|rewir\\p{L}*");
    private static final Pattern DIVIDED =
            words("podzia\\p{L}*|podziel\\p{L}*|dzielą|dzielimy|dzielić|dzieleni\\p{L}*|rozdziel\\p{L}*");
    private static final Pattern MARKET_OF_LABOUR = words("ryn(?:ek|ku|kiem) pracy");

    private PriceTalk() {}

    static boolean in(String sentence) {
        return PRICE.matcher(sentence).find() && AGREED.matcher(sentence).find()
                || DIVIDED.matcher(sentence).find()
                        && MARKET.matcher(MARKET_OF_LABOUR.matcher(sentence).replaceAll(" "))
                                .find();
    }

    private static Pattern words(String forms) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + forms + ")(?!\\p{L})", CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
    }
}
