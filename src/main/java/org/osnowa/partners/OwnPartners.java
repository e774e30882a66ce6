package org.osnowa.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Opens what belongs to {partner} of {slug} to those who decide in its name, and to the coordinators. */
@Component
class OwnPartners implements Doorkeeper {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Mandates mandates;
    private final Access access;
    private final Clock clock;

    OwnPartners(Partnerships partnerships, Memberships memberships, Mandates mandates, Access access, Clock clock) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.mandates = mandates;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String door() {
        return "partner";
    }

    @Override
    public boolean lets(Visitor visitor, Map<String, String> path) {
        var partner = OrganisationId.read(path.getOrDefault("partner", ""));
        return partner.isPresent()
                && partnerships
                        .find(path.getOrDefault("slug", ""))
                        .filter(each -> memberships.has(each.id(), partner.get()))
                        .filter(each -> access.coordinates(visitor, each.id()) || decides(visitor, partner.get()))
                        .isPresent();
    }

    boolean decides(Visitor visitor, OrganisationId partner) {
        return visitor.id()
                .flatMap(me -> mandates.holds(me, partner, LocalDate.now(clock)))
                .filter(Mandate::decides)
                .isPresent();
    }
}
