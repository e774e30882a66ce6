package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipPage.SectorCount;
import org.osnowa.places.Places;
import org.springframework.stereotype.Component;

/** Makes the pages of one partnership. */
@Component
class PartnershipPages {

    private static final int SIMILAR = 3;

    private final Partnerships partnerships;
    private final PartnershipLists lists;
    private final PartnerLists partners;
    private final Invitations invitations;
    private final Coordinators coordinators;
    private final Access access;
    private final People people;
    private final Places places;

    PartnershipPages(
            Partnerships partnerships,
            PartnershipLists lists,
            PartnerLists partners,
            Invitations invitations,
            Coordinators coordinators,
            Access access,
            People people,
            Places places) {
        this.partnerships = partnerships;
        this.lists = lists;
        this.partners = partners;
        this.invitations = invitations;
        this.coordinators = coordinators;
        this.access = access;
        this.people = people;
        this.places = places;
    }

    PartnershipHead head(Partnership partnership, Visitor visitor, String tab) {
        return new PartnershipHead(
                partnership.slug(),
                partnership.name(),
                tab,
                access.seesInside(visitor, partnership.id()),
                access.coordinates(visitor, partnership.id()));
    }

    PartnershipPage show(Partnership partnership, Visitor visitor) {
        var head = head(partnership, visitor, "overview");
        var rows = partners.of(partnership.id());
        return new PartnershipPage(
                head,
                partnership.matter(),
                places.get(partnership.area().place()).label(),
                t(partnership.area().level()),
                partnership.type(),
                partnership.origin().initiator(),
                rows.stream()
                        .filter(PartnerRow::initiating)
                        .map(PartnerRow::name)
                        .toList(),
                rows.stream()
                        .filter(row -> row.role() == Role.LEADER || row.role() == Role.LEAD_PARTNER)
                        .map(PartnerRow::name)
                        .toList(),
                partnership.origin().startedOn(),
                partnership.stage().stage(),
                partnership.stage().since(),
                rows,
                sectors(rows),
                head.inside() ? waiting(partnership) : 0,
                lists.cards(partnerships.besides(partnership, SIMILAR)));
    }

    PartnersPage partners(Partnership partnership, Visitor visitor) {
        var head = head(partnership, visitor, "partners");
        return new PartnersPage(head, partners.of(partnership.id()), sectors(partners.of(partnership.id())));
    }

    AccessPage access(Partnership partnership, Visitor visitor, org.osnowa.platform.FormErrors errors) {
        return new AccessPage(
                head(partnership, visitor, "access"),
                people.all(coordinators.of(partnership.id())),
                visitor.person().id(),
                partners.of(partnership.id()),
                errors);
    }

    private int waiting(Partnership partnership) {
        return (int) invitations.of(partnership.id()).stream()
                .filter(invitation -> invitation.state() == Invitation.State.OPEN)
                .count();
    }

    private static List<SectorCount> sectors(List<PartnerRow> rows) {
        return Arrays.stream(Sector.values())
                .map(sector -> new SectorCount(sector, (int)
                        rows.stream().filter(row -> row.sector() == sector).count()))
                .toList();
    }
}
