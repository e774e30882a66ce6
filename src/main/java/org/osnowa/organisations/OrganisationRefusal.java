package org.osnowa.organisations;

import org.osnowa.platform.Refusal;

public enum OrganisationRefusal implements Refusal {
    /** Another organisation has this number. */
    NIP_TAKEN,
    REGON_TAKEN,
    KRS_TAKEN;

    static OrganisationRefusal taken(Identifier identifier) {
        return switch (identifier) {
            case NIP -> NIP_TAKEN;
            case REGON -> REGON_TAKEN;
            default -> KRS_TAKEN;
        };
    }
}
