package org.osnowa.partnerships;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Involvements;
import org.osnowa.organisations.OrganisationId;
import org.springframework.stereotype.Component;

/** The partnerships of an organisation, for its page. */
@Component
class PartnershipInvolvements implements Involvements {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Coordinators coordinators;

    PartnershipInvolvements(
            Partnerships partnerships, Memberships memberships, Invitations invitations, Coordinators coordinators) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.invitations = invitations;
        this.coordinators = coordinators;
    }

    @Override
    public List<Involvement> of(OrganisationId organisation) {
        var held = memberships.heldBy(organisation);
        var known = partnerships.all(List.copyOf(held.keySet())).stream()
                .collect(Collectors.toMap(Partnership::id, Function.identity()));
        return held.entrySet().stream()
                .filter(each -> known.containsKey(each.getKey()))
                .map(each -> involvement(requireNonNull(known.get(each.getKey())), each.getValue()))
                .toList();
    }

    private static Involvement involvement(Partnership partnership, Membership membership) {
        return new Involvement(
                partnership.name(),
                path(partnership),
                membership.role() == Role.PARTNER ? "" : t(membership.role()),
                membership.since(),
                membership.preliminary());
    }

    @Override
    public List<Opening> openings(OrganisationId organisation, Visitor visitor) {
        var coordinated = visitor.id().map(coordinators::coordinatedBy).orElse(List.of());
        if (coordinated.isEmpty()) {
            return List.of();
        }
        var held = memberships.heldBy(organisation).keySet();
        var asked = invitations.askedInto(organisation);
        return partnerships.all(coordinated).stream()
                .filter(partnership -> partnership.life().state() == LifeState.ACTIVE)
                .filter(partnership -> !held.contains(partnership.id()))
                .map(partnership -> asked.contains(partnership.id())
                        ? new Opening(partnership.name(), path(partnership) + "/invitations", true)
                        : new Opening(
                                partnership.name(),
                                path(partnership) + "/invitations/new?organisation=" + organisation,
                                false))
                .toList();
    }

    private static String path(Partnership partnership) {
        return "/partnerships/" + partnership.slug();
    }
}
