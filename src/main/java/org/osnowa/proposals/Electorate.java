package org.osnowa.proposals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partner;

/**
 * Who has a voice: every partner one. Observers have none. A unit that works in the name of a partner speaks through that
 * partner, so that a gmina whose welfare centre takes part has no second voice (domain/02, 2.5).
 */
final class Electorate {

    static final String RESIDENTS = "RESIDENTS";

    private Electorate() {}

    /**
     * @param weights of voices that weigh more than 1
     * @param groups whose interest a partner has, where that is not its sector's
     */
    static List<Voter> of(
            List<Partner> partners, Map<OrganisationId, Integer> weights, Map<OrganisationId, String> groups) {
        var taking =
                partners.stream().filter(each -> each.membership().counts()).toList();
        var present =
                taking.stream().map(each -> each.membership().organisation()).collect(Collectors.toSet());
        return taking.stream()
                .filter(each -> each.membership().signs()
                        || each.membership()
                                .part()
                                .party()
                                .filter(present::contains)
                                .isEmpty())
                .map(each -> new Voter(
                        each.membership().organisation(),
                        each.sector(),
                        groups.getOrDefault(each.membership().organisation(), usualGroup(each)),
                        weights.getOrDefault(each.membership().organisation(), 1),
                        false))
                .toList();
    }

    private static String usualGroup(Partner partner) {
        return partner.traits().organisation().residentBody()
                ? RESIDENTS
                : partner.sector().name();
    }
}
