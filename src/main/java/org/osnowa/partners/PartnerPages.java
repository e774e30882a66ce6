package org.osnowa.partners;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partners.PartnerPage.Speaker;
import org.osnowa.partners.PartnersPage.Former;
import org.osnowa.partnerships.FormerPartner;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRepresentatives;
import org.osnowa.partnerships.PartnerRepresentatives.Speaking;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Component;

/** Makes the pages about partners. */
@Component
class PartnerPages {

    private final PartnershipHeads heads;
    private final PartnerLists lists;
    private final Memberships memberships;
    private final PartnerRepresentatives representatives;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final OwnPartners own;
    private final Clock clock;

    PartnerPages(
            PartnershipHeads heads,
            PartnerLists lists,
            Memberships memberships,
            PartnerRepresentatives representatives,
            Organisations organisations,
            Mandates mandates,
            People people,
            OwnPartners own,
            Clock clock) {
        this.heads = heads;
        this.lists = lists;
        this.memberships = memberships;
        this.representatives = representatives;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.own = own;
        this.clock = clock;
    }

    PartnersPage all(Partnership partnership, Visitor visitor) {
        var head = heads.of(partnership, visitor, "partners");
        var rows = lists.of(partnership.id());
        var decided = visitor.id().stream()
                .flatMap(me -> mandates.currentOf(me, LocalDate.now(clock)).stream())
                .filter(Mandate::decides)
                .map(each -> each.organisation().value())
                .collect(Collectors.toSet());
        return new PartnersPage(
                head,
                rows,
                (int) rows.stream().filter(PartnerRow::counts).count(),
                lists.sectors(rows),
                rows.stream()
                        .map(PartnerRow::organisation)
                        .filter(decided::contains)
                        .collect(Collectors.toSet()),
                former(partnership, rows, head.inside()));
    }

    private List<Former> former(Partnership partnership, List<PartnerRow> rows, boolean inside) {
        var left = memberships.former(partnership.id());
        var names = organisations.namesOf(
                left.stream().map(FormerPartner::organisation).toList());
        var here = rows.stream().map(PartnerRow::organisation).collect(Collectors.toSet());
        return left.stream()
                .map(each -> new Former(
                        each.organisation().value(),
                        names.getOrDefault(each.organisation(), ""),
                        date(each.since()),
                        date(each.until()),
                        inside ? each.reason().orElse(null) : null,
                        here.contains(each.organisation().value())))
                .toList();
    }

    PartnerPage one(
            Partnership partnership,
            OrganisationId organisation,
            Visitor visitor,
            RoleForm role,
            SpeakerForm speaker,
            FormErrors errors) {
        var head = heads.of(partnership, visitor, "partners");
        var rows = lists.of(partnership.id());
        var row = row(rows, organisation);
        return new PartnerPage(
                head,
                row,
                representatives.in(partnership.id()).stream()
                        .filter(each -> each.organisation().equals(organisation))
                        .map(PartnerPages::speaker)
                        .toList(),
                !head.state().ended() && (head.coordinates() || own.decides(visitor, organisation)),
                role,
                roles(partnership, row),
                parties(rows, row),
                speaker,
                withMandate(organisation),
                Arrays.stream(Scope.values())
                        .map(scope -> Choice.of(scope.name(), t("AnswerForm.scope." + scope)))
                        .toList(),
                memberships.former(partnership.id()).stream()
                        .filter(each -> each.organisation().equals(organisation))
                        .map(each -> t("PartnerPage.period", date(each.since()), date(each.until())))
                        .toList(),
                errors);
    }

    LeavingPage leaving(
            Partnership partnership,
            OrganisationId organisation,
            Visitor visitor,
            LeavingForm form,
            FormErrors errors) {
        var row = row(lists.of(partnership.id()), organisation);
        var roles = new Roles(partnership.type(), memberships.in(partnership.id()));
        return new LeavingPage(
                heads.of(partnership, visitor, "partners"),
                row.organisation(),
                row.name(),
                date(row.since()),
                own.decides(visitor, organisation),
                LeavingDesk.whyNotLeave(partnership.life().state(), roles, organisation)
                        .orElse(null),
                form,
                errors);
    }

    RoleForm role(Partnership partnership, OrganisationId organisation) {
        var partners = new Roles(partnership.type(), memberships.in(partnership.id()));
        return RoleForm.of(partners.get(organisation).part());
    }

    private static PartnerRow row(List<PartnerRow> rows, OrganisationId organisation) {
        return rows.stream()
                .filter(each -> each.organisation().equals(organisation.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound(organisation));
    }

    private static Speaker speaker(Speaking each) {
        return new Speaker(
                each.id(),
                each.who().name(),
                t("AnswerForm.scope." + each.who().scope()),
                each.who().deputy(),
                date(each.since()),
                each.until().map(org.osnowa.platform.Text::date).orElse(null));
    }

    /** A lead partner is offered in projects only, save to one that still is it. */
    private static List<Choice> roles(Partnership partnership, PartnerRow row) {
        var open = partnership.type() == PartnershipType.PROJECT
                ? Set.of(Role.values())
                : Arrays.stream(Role.values())
                        .filter(each -> each != Role.LEAD_PARTNER || row.role() == each)
                        .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(open::contains)
                .map(each -> new Choice(each.name(), t(each), t("RoleForm.means." + each)))
                .toList();
    }

    private static List<Choice> parties(List<PartnerRow> rows, PartnerRow row) {
        return Stream.concat(
                        Stream.of(Choice.of("", t("RoleForm.noParty"))),
                        rows.stream()
                                .filter(each -> !each.organisation().equals(row.organisation()))
                                .filter(each -> each.role() != Role.OBSERVER && each.role() != Role.IMPLEMENTING_UNIT)
                                .map(each -> Choice.of(each.organisation().toString(), each.brief())))
                .toList();
    }

    private List<Choice> withMandate(OrganisationId organisation) {
        var held = mandates.representatives(organisation, LocalDate.now(clock));
        return Stream.concat(
                        Stream.of(Choice.of("", t("SpeakerForm.nobody"))),
                        people.all(held.stream().map(Mandate::person).toList()).stream()
                                .map(each -> Choice.of(each.id().toString(), each.name())))
                .toList();
    }
}
