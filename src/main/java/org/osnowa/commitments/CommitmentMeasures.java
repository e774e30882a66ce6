package org.osnowa.commitments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.osnowa.organisations.LegalPersonality;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts for the rules what partners promise and keep (gate.R6, gate.A5, gate.J3, rule.X1). */
@Component
class CommitmentMeasures implements Counts {

    /** A promise counts with its amount and its day, which no commitment is without. */
    private record Counted(OrganisationId giver, boolean open, boolean money, int due, int settled) {}

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.WITHOUT_OFFER,
                Figure.SIGNATORIES_WITHOUT_COMMITMENT,
                Figure.COMMITMENTS_KEPT_PERCENT,
                Figure.UNBACKED_PROMISES);
    }

    /** Those that were changed with everybody's yes before their day, or let off, are kept in the sense of gate.J3. */
    @Override
    public String sql() {
        return """
                select coalesce(jsonb_agg(to_jsonb(theirs)), '[]') as givers
                  from (select giver,
                               bool_or(standing in ('DECLARED', 'AGREED')) as open,
                               bool_or(kind = 'MONEY' and standing in ('DECLARED', 'AGREED')) as money,
                               count(*) filter (where first_due < :today) as due,
                               count(*) filter (where first_due < :today
                                                  and (delivered >= promised
                                                       or standing in ('WITHDRAWN', 'RELEASED')
                                                       or (due >= :today and standing <> 'NOT_DELIVERED'))) as settled
                          from commitments
                         where partnership = :partnership
                         group by giver) as theirs
                """;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        var counted = new ArrayList<Counted>();
        row.get("givers").forEach(each -> counted.add(counted(each)));
        var offering = new HashSet<OrganisationId>();
        counted.stream().filter(Counted::open).map(Counted::giver).forEach(offering::add);
        figures.with(
                        Figure.WITHOUT_OFFER,
                        names(
                                partners,
                                each -> !offering.contains(each.membership().organisation())))
                .with(
                        Figure.SIGNATORIES_WITHOUT_COMMITMENT,
                        names(partners, each -> each.membership().signs() && !brings(each, partners, offering)));
        var due = counted.stream().mapToInt(Counted::due).sum();
        var settled = counted.stream().mapToInt(Counted::settled).sum();
        figures.with(Figure.COMMITMENTS_KEPT_PERCENT, due == 0 ? counted.isEmpty() ? 0 : 100 : 100 * settled / due);
        figures.with(
                Figure.UNBACKED_PROMISES,
                names(
                        partners,
                        each -> cannotSign(each)
                                && counted.stream()
                                        .anyMatch(one -> one.open()
                                                && one.money()
                                                && one.giver()
                                                        .equals(each.membership()
                                                                .organisation()))));
    }

    /** What a unit brings that acts for a party of the contract is that party's. */
    private static boolean brings(Partner party, List<Partner> partners, Set<OrganisationId> offering) {
        return partners.stream()
                .map(Partner::membership)
                .filter(each -> each.worksFor(party.membership().organisation()))
                .anyMatch(each -> offering.contains(each.organisation()));
    }

    /** It has no legal personality, and nobody signs for it. */
    private static boolean cannotSign(Partner partner) {
        return partner.kind().legalPersonality() == LegalPersonality.NO
                && partner.membership().part().party().isEmpty();
    }

    private static List<String> names(List<Partner> partners, Predicate<Partner> such) {
        return partners.stream().filter(such).map(Partner::name).toList();
    }

    private static Counted counted(JsonNode giver) {
        return new Counted(
                new OrganisationId(UUID.fromString(giver.get("giver").asString())),
                giver.get("open").asBoolean(),
                giver.get("money").asBoolean(),
                giver.get("due").asInt(),
                giver.get("settled").asInt());
    }
}
