package org.osnowa.proposals;

import static java.util.Comparator.naturalOrder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * For which partners somebody may answer, and what they may say: what their mandate lets them, be they the one who speaks for the
 * partner or a deputy. A mandate that has ended lets nobody say anything.
 */
@Component
class Mouths {

    private final ActingFor acting;
    private final Memberships memberships;

    Mouths(ActingFor acting, Memberships memberships) {
        this.acting = acting;
        this.memberships = memberships;
    }

    Map<OrganisationId, Scope> of(Visitor visitor, PartnershipId partnership) {
        var held = acting.under(visitor);
        if (held.isEmpty()) {
            return Map.of();
        }
        var scopes = new LinkedHashMap<OrganisationId, Scope>();
        for (var member : memberships.in(partnership)) {
            held.stream()
                    .filter(each -> each.organisation().equals(member.organisation()))
                    .map(Mandate::scope)
                    .min(naturalOrder())
                    .ifPresent(scope -> scopes.put(member.organisation(), scope));
        }
        return scopes;
    }
}
