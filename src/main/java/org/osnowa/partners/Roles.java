package org.osnowa.partners;

import static org.osnowa.partners.RoleRefusal.LEADER_HANDS_OVER_FIRST;
import static org.osnowa.partners.RoleRefusal.LEAD_PARTNER_IN_PROJECTS_ONLY;
import static org.osnowa.partners.RoleRefusal.OBSERVER_KEEPS_NO_MONEY;
import static org.osnowa.partners.RoleRefusal.PARTY_NOT_A_PARTNER;
import static org.osnowa.partners.RoleRefusal.PRELIMINARY_DOES_NOT_LEAD;
import static org.osnowa.partners.RoleRefusal.UNITS_ACT_FOR_IT;
import static org.osnowa.partners.RoleRefusal.UNIT_WITHOUT_PARTY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Part;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.rules.PartnershipType;

/**
 * Who is what among the partners of one partnership. At most one leads and at most one keeps the common money: whoever gets
 * either takes it over from the one who had it, in one step.
 */
record Roles(@Nullable PartnershipType type, List<Membership> partners) {

    Optional<RoleRefusal> whyNotGive(OrganisationId to, Part part) {
        var partner = get(to);
        if (part.role() == Role.LEAD_PARTNER && type != PartnershipType.PROJECT) {
            return Optional.of(LEAD_PARTNER_IN_PROJECTS_ONLY);
        }
        if (partner.role().leads() && !part.role().leads()) {
            return Optional.of(LEADER_HANDS_OVER_FIRST);
        }
        if (part.role().leads() && partner.preliminary()) {
            return Optional.of(PRELIMINARY_DOES_NOT_LEAD);
        }
        if (part.role() == Role.OBSERVER && part.fiscalAgent()) {
            return Optional.of(OBSERVER_KEEPS_NO_MONEY);
        }
        if (mayNotActForOthers(part.role()) && someActFor(to)) {
            return Optional.of(UNITS_ACT_FOR_IT);
        }
        return part.role() == Role.IMPLEMENTING_UNIT ? whyNotActFor(to, part.party()) : Optional.empty();
    }

    /** What everybody is then whom it changes: the one that gets the part, and who had what it takes over. */
    Outcome<Map<OrganisationId, Part>> give(OrganisationId to, Part part) {
        return Outcome.unless(whyNotGive(to, part), () -> {
            var changes = new LinkedHashMap<OrganisationId, Part>();
            if (part.role().leads()) {
                others(to, each -> each.role().leads())
                        .forEach(each -> changes.put(each, part(each, changes).asPartner()));
            }
            if (part.fiscalAgent()) {
                others(to, each -> each.part().fiscalAgent())
                        .forEach(each -> changes.put(each, part(each, changes).withoutFunds()));
            }
            changes.put(to, part);
            return changes;
        });
    }

    /** The partner that leads, whose place nobody leaves empty. */
    boolean leads(OrganisationId organisation) {
        return get(organisation).role().leads();
    }

    Membership get(OrganisationId organisation) {
        return partners.stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound(organisation));
    }

    private Optional<RoleRefusal> whyNotActFor(OrganisationId unit, Optional<OrganisationId> party) {
        if (party.isEmpty()) {
            return Optional.of(UNIT_WITHOUT_PARTY);
        }
        return others(unit, each -> !mayNotActForOthers(each.role())).contains(party.get())
                ? Optional.empty()
                : Optional.of(PARTY_NOT_A_PARTNER);
    }

    private static boolean mayNotActForOthers(Role role) {
        return switch (role) {
            case IMPLEMENTING_UNIT, OBSERVER -> true;
            case LEADER, LEAD_PARTNER, PARTNER -> false;
        };
    }

    boolean someActFor(OrganisationId party) {
        return partners.stream()
                .anyMatch(each -> each.part().party().filter(party::equals).isPresent());
    }

    private Part part(OrganisationId organisation, Map<OrganisationId, Part> changes) {
        return changes.getOrDefault(organisation, get(organisation).part());
    }

    private List<OrganisationId> others(OrganisationId than, Predicate<Membership> such) {
        return partners.stream()
                .filter(such)
                .map(Membership::organisation)
                .filter(each -> !each.equals(than))
                .toList();
    }
}
