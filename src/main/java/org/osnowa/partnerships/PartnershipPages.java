package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipPage.PartnerWish;
import org.osnowa.partnerships.PartnershipPage.Pledged;
import org.osnowa.places.Places;
import org.springframework.stereotype.Component;

/** Makes the pages of one partnership. */
@Component
class PartnershipPages {

    private static final int SIMILAR = 3;

    private final Fronts fronts;
    private final Conditions conditions;
    private final NextSteps nextSteps;
    private final PartnerLists partners;
    private final Clock clock;
    private final PartnershipHeads heads;
    private final GoalsInBrief goals;
    private final Places places;
    private final SharedBenefits benefits;
    private final HistoryPages history;
    private final List<WaysIn> waysIn;

    PartnershipPages(
            Fronts fronts,
            Conditions conditions,
            NextSteps nextSteps,
            PartnerLists partners,
            Clock clock,
            PartnershipHeads heads,
            GoalsInBrief goals,
            Places places,
            SharedBenefits benefits,
            HistoryPages history,
            List<WaysIn> waysIn) {
        this.waysIn = waysIn;
        this.fronts = fronts;
        this.conditions = conditions;
        this.nextSteps = nextSteps;
        this.partners = partners;
        this.clock = clock;
        this.heads = heads;
        this.goals = goals;
        this.places = places;
        this.benefits = benefits;
        this.history = history;
    }

    PartnershipHead head(Partnership partnership, Visitor visitor, String tab) {
        return heads.of(partnership, visitor, tab);
    }

    PartnershipPage show(Partnership partnership, Visitor visitor) {
        var head = head(partnership, visitor, "overview");
        var all = conditions.partners(partnership.id());
        var rows = partners.of(all);
        var standing = head.inside() ? conditions.of(partnership, all) : conditions.composition(partnership, all);
        var front = head.inside()
                ? fronts.of(partnership, true, List.of(), clock.instant(), 0)
                : fronts.of(partnership, false, nextSteps.speaksFor(visitor), clock.instant(), SIMILAR);
        var pledged = pledged(rows, front.pledges());
        return new PartnershipPage(
                head,
                partnership.matter(),
                places.get(partnership.area().place()).label(),
                t(partnership.area().level()),
                partnership.type(),
                partnership.form(),
                partnership.origin().initiator(),
                rows.stream()
                        .filter(PartnerRow::initiating)
                        .map(PartnerRow::name)
                        .toList(),
                rows.stream()
                        .filter(row -> row.role().leads())
                        .map(PartnerRow::name)
                        .toList(),
                partnership.origin().startedOn(),
                partnership.stage().stage(),
                partnership.stage().since(),
                partnership.life(),
                goals.of(partnership),
                front.notes(),
                rows,
                partners.sectors(rows),
                ribbon(pledged),
                pledged,
                wishes(partnership, all),
                history.latest(partnership, head.inside()),
                standing.composition(),
                nextSteps.of(partnership, visitor, head, standing, all, front),
                front.besides(),
                head.inside() ? null : wayIn(partnership));
    }

    /** In the order in which partners stand; observers bring something too. */
    private static List<Pledged> pledged(List<PartnerRow> rows, Map<OrganisationId, Pledges.Line> lines) {
        return rows.stream()
                .flatMap(each -> Stream.ofNullable(lines.get(new OrganisationId(each.organisation())))
                        .map(line -> new Pledged(each.brief(), each.sector(), each.residents(), line)))
                .toList();
    }

    private static @Nullable Ribbon ribbon(List<Pledged> pledged) {
        return pledged.isEmpty()
                ? null
                : Ribbon.of(pledged.stream()
                        .map(each -> new Ribbon.Part(
                                each.sector(), each.line().all(), each.line().kept()))
                        .toList());
    }

    private @Nullable String wayIn(Partnership partnership) {
        return waysIn.stream()
                .flatMap(each -> each.path(partnership).stream())
                .findFirst()
                .orElse(null);
    }

    private List<PartnerWish> wishes(Partnership partnership, List<Partner> partners) {
        var names = partners.stream()
                .collect(Collectors.toMap(each -> each.membership().organisation(), Partner::name));
        return benefits.of(partnership.id()).stream()
                .map(each -> new PartnerWish(names.getOrDefault(each.partner(), ""), each.kind(), each.words()))
                .toList();
    }
}
