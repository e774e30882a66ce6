package org.osnowa.realness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many, kept whole. */
public record Ratio(int part, int whole) {

    public Ratio {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** Less than so many hundredths, to the hair. */
    boolean below(int hundredths) {
        return 100L * part < (long) hundredths * whole;
    }

    /** So many times this share, to one decimal. */
    BigDecimal times(int number) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) number * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
