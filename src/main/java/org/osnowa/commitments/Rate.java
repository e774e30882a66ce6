package org.osnowa.commitments;

import java.util.Optional;
import org.osnowa.platform.Money;

/**
 * What one unit of a contribution is worth, to be suggested where somebody values one.
 *
 * @param price what it is worth, how one knows, and from which year on
 * @param source an address
 * @param retired whether it is suggested no more
 */
public record Rate(
        RateId id,
        ContributionKind kind,
        Unit unit,
        Valuation price,
        RateConfidence confidence,
        Optional<String> source,
        boolean retired,
        int version) {

    public Rate {
        var why = whyNot(kind, unit);
        if (why.isPresent()) {
            throw new IllegalArgumentException("%s in %s: %s".formatted(kind, unit, why.get()));
        }
    }

    /** Data, contacts and permissions have no price by design; money is worth itself. */
    static Optional<RateRefusal> whyNot(ContributionKind kind, Unit unit) {
        if (!priced(kind) || unit == Unit.ZLOTY) {
            return Optional.of(RateRefusal.NOT_VALUED);
        }
        return kind.countedIn(unit) ? Optional.empty() : Optional.of(RateRefusal.WRONG_UNIT);
    }

    static boolean priced(ContributionKind kind) {
        return kind.valued() && kind != ContributionKind.MONEY;
    }

    public Money perUnit() {
        return new Money(price.rate());
    }
}
