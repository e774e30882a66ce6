package org.osnowa.commitments;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Money;

/**
 * What a partner brings, and for whom; what of it is agreed anew later stands in the promise.
 *
 * @param giver who brings it
 * @param receiver who gets it and can therefore confirm it; where nobody is named, any other partner can
 * @param called what the pieces are called, in the form that follows a number: "bochenków"; empty for the unit's own name
 * @param goal for which it is given, in the same partnership
 * @param action for which it is given, in the same partnership
 * @param valuation absent where nobody says what it is worth, and always for what is not valued
 */
public record Offer(
        OrganisationId giver,
        Optional<OrganisationId> receiver,
        ContributionKind kind,
        String what,
        Unit unit,
        Optional<String> called,
        Optional<UUID> goal,
        Optional<UUID> action,
        Optional<Valuation> valuation) {

    public Offer {
        if (!kind.countedIn(unit)) {
            throw new IllegalArgumentException(kind + " is not counted in " + unit);
        }
        if (valuation.isPresent() && !kind.valued()) {
            throw new IllegalArgumentException(kind + " has no price");
        }
    }

    /** Something else instead: neither what its pieces are called nor what it is worth goes over. */
    Offer of(String other) {
        return new Offer(giver, receiver, kind, other, unit, Optional.empty(), goal, action, Optional.empty());
    }

    /** Whether it is counted in the hours that people work, which a room does not. */
    public boolean worked() {
        return unit == Unit.HOUR && kind != ContributionKind.ROOM;
    }

    /** What so much of it is worth. Money is worth itself; nothing is said where no rate was given. */
    public @Nullable Money worth(long quantity) {
        if (!kind.valued()) {
            return null;
        }
        return unit == Unit.ZLOTY
                ? new Money(quantity)
                : valuation.map(each -> each.of(quantity)).orElse(null);
    }
}
