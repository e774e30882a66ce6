package org.osnowa.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osnowa.organisations.LegalPersonality;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partner;
import org.osnowa.partnerships.PartnerMeasures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for the rules what partners promise and keep (gate.R6, gate.A5, gate.J3, rule.X1). */
@Component
class CommitmentMeasures implements PartnerMeasures {

    /** A promise counts with its amount and its day, which no commitment is without. */
    private record Counted(OrganisationId giver, boolean open, boolean money, int due, int settled) {}

    private final JdbcClient db;
    private final Clock clock;

    CommitmentMeasures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.WITHOUT_OFFER,
                Figure.SIGNATORIES_WITHOUT_COMMITMENT,
                Figure.COMMITMENTS_KEPT_PERCENT,
                Figure.UNBACKED_PROMISES);
    }

    @Override
    public void measure(Partnership partnership, List<Partner> partners, Figures figures) {
        var counted = counted(partnership.id().value());
        var offering = new HashSet<OrganisationId>();
        counted.stream().filter(Counted::open).map(Counted::giver).forEach(offering::add);
        var without = partners.stream()
                .filter(each -> !offering.contains(each.membership().organisation()))
                .map(Partner::name)
                .toList();
        figures.with(Figure.WITHOUT_OFFER, without).with(Figure.SIGNATORIES_WITHOUT_COMMITMENT, without);
        var due = counted.stream().mapToInt(Counted::due).sum();
        var settled = counted.stream().mapToInt(Counted::settled).sum();
        figures.with(Figure.COMMITMENTS_KEPT_PERCENT, due == 0 ? counted.isEmpty() ? 0 : 100 : 100 * settled / due);
        figures.with(
                Figure.UNBACKED_PROMISES,
                partners.stream()
                        .filter(each -> each.traits().kind().legalPersonality() == LegalPersonality.NO)
                        .filter(each -> counted.stream()
                                .anyMatch(one -> one.open()
                                        && one.money()
                                        && one.giver().equals(each.membership().organisation())))
                        .map(Partner::name)
                        .toList());
    }

    /** Those that were changed with everybody's yes before their day, or let off, are kept in the sense of gate.J3. */
    private List<Counted> counted(UUID partnership) {
        return db.sql("""
                select giver,
                       bool_or(standing in ('DECLARED', 'AGREED')) as open,
                       bool_or(kind = 'MONEY' and standing in ('DECLARED', 'AGREED')) as money,
                       count(*) filter (where first_due < :today) as due,
                       count(*) filter (where first_due < :today
                                          and (delivered >= promised
                                               or standing in ('WITHDRAWN', 'RELEASED')
                                               or (due >= :today and standing <> 'NOT_DELIVERED'))) as settled
                  from commitments
                 where partnership = :partnership
                 group by giver
                """)
                .param("partnership", partnership)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Counted(
                        new OrganisationId(row.getObject("giver", UUID.class)),
                        row.getBoolean("open"),
                        row.getBoolean("money"),
                        row.getInt("due"),
                        row.getInt("settled")))
                .list();
    }
}
