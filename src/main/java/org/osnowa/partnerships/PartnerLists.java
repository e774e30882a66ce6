package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.PartnerRow.Speaker;
import org.osnowa.partnerships.PartnershipPage.SectorCount;
import org.springframework.stereotype.Component;

/** The partners of a partnership, with what the directory knows of them. */
@Component
public class PartnerLists {

    private final Conditions conditions;

    PartnerLists(Conditions conditions) {
        this.conditions = conditions;
    }

    public List<PartnerRow> of(PartnershipId partnership) {
        return of(conditions.partners(partnership));
    }

    /** Of partners that were read already. */
    List<PartnerRow> of(List<Partner> partners) {
        var known = partners.stream()
                .map(each -> each.traits().organisation())
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
        return partners.stream()
                .map(each -> row(each.membership(), each.traits().organisation(), known))
                .toList();
    }

    /** How many partners each sector has; observers are none. */
    public List<SectorCount> sectors(List<PartnerRow> rows) {
        return Arrays.stream(Sector.values())
                .map(sector -> new SectorCount(sector, (int) rows.stream()
                        .filter(row -> row.counts() && row.sector() == sector)
                        .count()))
                .toList();
    }

    private static PartnerRow row(
            Membership membership, OrganisationSummary organisation, Map<OrganisationId, OrganisationSummary> known) {
        return new PartnerRow(
                organisation.id().value(),
                organisation.name(),
                organisation.brief(),
                t(organisation.kind()),
                organisation.sector(),
                organisation.residentBody(),
                membership.role(),
                membership
                        .part()
                        .party()
                        .map(known::get)
                        .map(OrganisationSummary::brief)
                        .orElse(null),
                membership.part().fiscalAgent(),
                membership.initiating(),
                membership.preliminary(),
                membership.since(),
                membership.representatives().stream().map(PartnerLists::speaker).toList());
    }

    private static Speaker speaker(Representative who) {
        return new Speaker(who.name(), t("AnswerForm.scope." + who.scope()), who.deputy());
    }
}
