package org.osnowa.commitments;

import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.springframework.stereotype.Component;

/** Who takes part, for letters: observers look on and are asked nothing. */
@Component
class Partners {

    private final Memberships memberships;
    private final Organisations organisations;

    Partners(Memberships memberships, Organisations organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    List<OrganisationId> of(Partnership partnership) {
        return memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .map(Membership::organisation)
                .toList();
    }

    boolean has(Partnership partnership, OrganisationId organisation) {
        return of(partnership).contains(organisation);
    }

    void mustHave(Partnership partnership, OrganisationId organisation) {
        if (!has(partnership, organisation)) {
            throw new NotFound(organisation);
        }
    }

    String nameOf(OrganisationId organisation) {
        return organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
    }

    static boolean atWork(Partnership partnership) {
        return partnership.life().state() == LifeState.ACTIVE;
    }
}
