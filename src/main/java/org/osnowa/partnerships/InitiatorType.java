package org.osnowa.partnerships;

import java.util.Collection;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;

/** Who started the partnership (domain/02, 2.2). */
public enum InitiatorType {
    PERSONS,
    BUSINESS,
    PUBLIC,
    JOINT,
    SOCIAL;

    /** What the rules look at in an initiating organisation. */
    public record Initiator(OrganisationKind kind, Sector sector) {}

    /**
     * Whether these organisations can be the initiators of this type. A joint initiative may begin with one: who joins during
     * the first stage begins it too, and gate.I1 asks for two of two sectors.
     */
    public boolean fits(Collection<Initiator> initiators) {
        return switch (this) {
            case PERSONS -> initiators.stream().allMatch(InitiatorType::residents);
            case JOINT -> !initiators.isEmpty();
            case BUSINESS -> initiators.stream().anyMatch(InitiatorType::business);
            case PUBLIC -> initiators.stream().anyMatch(each -> each.sector() == Sector.PUBLIC);
            case SOCIAL -> initiators.stream().anyMatch(each -> each.sector() == Sector.SOCIAL);
        };
    }

    private static boolean residents(Initiator initiator) {
        return initiator.kind() == OrganisationKind.OSOBA || initiator.kind() == OrganisationKind.GRUPA_NIEFORMALNA;
    }

    private static boolean business(Initiator initiator) {
        return initiator.sector() == Sector.BUSINESS
                || switch (initiator.kind()) {
                    case CECH, IZBA, ORGANIZACJA_PRACODAWCOW -> true;
                    default -> false;
                };
    }
}
