package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was brought shows that who brought it was there; what was refused or taken back shows nothing. */
@Component
class CommitmentEvidence implements Evidence {

    private final JdbcClient db;
    private final Partnerships partnerships;

    CommitmentEvidence(JdbcClient db, Partnerships partnerships) {
        this.db = db;
        this.partnerships = partnerships;
    }

    @Override
    public String days() {
        return """
                select giver as organisation, delivered_on as day, count(*) as occasions, false as led
                  from deliveries
                  join commitments on commitments.id = deliveries.commitment
                 where deliveries.partnership = :partnership
                   and state in ('WAITING', 'CONFIRMED')
                 group by giver, delivered_on
                """;
    }

    @Override
    public List<Trace> traces(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        var path = "/partnerships/" + partnerships.get(partnership).slug() + "/commitments/";
        return db.sql("""
                select commitment, what, unit, called, quantity, delivered_on
                  from deliveries
                  join commitments on commitments.id = deliveries.commitment
                 where deliveries.partnership = :partnership
                   and giver = :organisation
                   and delivered_on between :from and :to
                   and state in ('WAITING', 'CONFIRMED')
                 order by delivered_on desc, deliveries.id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, _) -> new Trace(
                        row.getObject("delivered_on", LocalDate.class),
                        t(
                                "CommitmentEvidence.brought",
                                row.getString("what"),
                                Quantities.words(
                                        row.getLong("quantity"),
                                        Unit.valueOf(row.getString("unit")),
                                        row.getString("called"))),
                        path + row.getObject("commitment", UUID.class),
                        false))
                .list();
    }
}
