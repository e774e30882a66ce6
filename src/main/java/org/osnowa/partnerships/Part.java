package org.osnowa.partnerships;

import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * What a partner is and does in a partnership.
 *
 * @param party for whom an implementing unit acts, which has no legal personality of its own: the gmina of its school
 * @param fiscalAgent whether it receives and settles the money that the partners have in common
 */
public record Part(Role role, Optional<OrganisationId> party, boolean fiscalAgent) {

    public static Part of(Role role) {
        return new Part(role, Optional.empty(), false);
    }

    public Part withoutFunds() {
        return new Part(role, party, false);
    }

    /** What remains to a leader when somebody else begins to lead. */
    public Part asPartner() {
        return new Part(Role.PARTNER, Optional.empty(), fiscalAgent);
    }
}
