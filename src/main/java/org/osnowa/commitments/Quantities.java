package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.Text;

/** Amounts in words and out of them; everywhere else they are whole hundredths of a unit. */
final class Quantities {

    private static final PluralRules POLISH = PluralRules.forLocale(Text.POLISH);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Quantities() {}

    /** With the unit, or with what the pieces are called: 40 bochenków, bochenków: 1, 2,5 h, 6 000 zł. */
    static String words(long hundredths, Unit unit, @Nullable String called) {
        var amount = number(hundredths);
        if (called == null) {
            return t("Unit.of." + unit, amount);
        }
        return follows(hundredths) ? amount + "\u00a0" + called : called + ": " + amount;
    }

    /** After five and twenty-five the name stands as it was given, 5 bochenków; after one and two it would be another word. */
    private static boolean follows(long hundredths) {
        return hundredths % 100 == 0 && POLISH.select(hundredths / 100).equals(PluralRules.KEYWORD_MANY);
    }

    static String words(long hundredths, Offer offer) {
        return words(hundredths, offer.unit(), offer.called().orElse(null));
    }

    /** 28 of 36 h. */
    static String words(long part, long whole, Offer offer) {
        return t("Quantities.of", number(part), words(whole, offer));
    }

    static String number(long hundredths) {
        return Text.number(amount(hundredths));
    }

    static BigDecimal amount(long hundredths) {
        return Amounts.plain(BigDecimal.valueOf(hundredths, 2));
    }

    /** As it stands in a field. */
    static String typed(long hundredths) {
        return Amounts.typed(amount(hundredths));
    }

    /** Nothing when it is no number, or one finer than hundredths. */
    static Optional<Long> read(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .flatMap(Amounts::read)
                .filter(each -> each.abs().compareTo(MOST) <= 0 && each.scale() <= 2)
                .map(each -> each.movePointRight(2).longValueExact());
    }
}
