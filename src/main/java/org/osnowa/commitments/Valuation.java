package org.osnowa.commitments;

import org.osnowa.platform.Money;

/**
 * What one unit is worth, and how one knows (domain/06, 6.3). An estimate, not for accounting.
 *
 * @param rate grosze for one whole unit
 * @param basis where the rate comes from, in words
 * @param year for which it holds
 */
public record Valuation(long rate, String basis, int year) {

    /** Hundredths of a unit times grosze, rounded half up to the grosz. */
    public Money of(long quantity) {
        return new Money(Math.addExact(Math.multiplyExact(quantity, rate), 50) / 100);
    }
}
