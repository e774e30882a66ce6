package org.osnowa.commitments;

import java.math.BigInteger;
import org.osnowa.platform.Money;

/**
 * What one unit is worth, and how one knows (domain/06, 6.3). An estimate, not for accounting.
 *
 * @param rate grosze for one whole unit
 * @param basis where the rate comes from, in words
 * @param year for which it holds
 */
public record Valuation(long rate, String basis, int year) {

    /** A million złoty for one unit, in grosze; more is a slip of the pen. */
    static final long MOST = 100_000_000;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Hundredths of a unit times grosze, rounded half up to the grosz; the product on the way may be longer than a long. */
    public Money of(long quantity) {
        return new Money(BigInteger.valueOf(quantity)
                .multiply(BigInteger.valueOf(rate))
                .add(BigInteger.valueOf(50))
                .divide(HUNDRED)
                .longValueExact());
    }
}
