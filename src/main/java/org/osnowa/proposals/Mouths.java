package org.osnowa.proposals;

import static java.util.Comparator.naturalOrder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * For which partners somebody may answer, and what they may say. Whoever holds a mandate of a partner may say what it lets
 * them; whoever the partner has named as one who decides here, such as a deputy, decides here. A mandate that has ended lets
 * nobody say anything, whatever the partner once wrote down.
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
                    .map(scope -> named(visitor, member).orElse(scope))
                    .ifPresent(scope -> scopes.put(member.organisation(), scope));
        }
        return scopes;
    }

    private static Optional<Scope> named(Visitor visitor, Membership member) {
        return member.representatives().stream()
                .filter(each -> each.scope() == Scope.DECIDES
                        && each.person().isPresent()
                        && each.person().equals(visitor.id()))
                .map(_ -> Scope.DECIDES)
                .findFirst();
    }
}
