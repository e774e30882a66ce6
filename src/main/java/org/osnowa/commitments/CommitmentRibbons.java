package org.osnowa.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Ribbons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts commitments for the small pictures of partnerships. */
@Component
class CommitmentRibbons implements Ribbons {

    private final JdbcClient db;

    CommitmentRibbons(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<PartnershipId, List<Strand>> of(Collection<PartnershipId> partnerships) {
        var strands = new HashMap<PartnershipId, List<Strand>>();
        if (partnerships.isEmpty()) {
            return strands;
        }
        db.sql("""
                select partnership, giver, count(*) as declared, count(*) filter (where confirmed >= promised) as kept
                  from commitments
                 where partnership = any(:partnerships)
                   and standing in ('DECLARED', 'AGREED', 'NOT_DELIVERED')
                   and exists (select 1
                                 from public_partners
                                where public_partners.partnership = commitments.partnership
                                  and public_partners.organisation = commitments.giver)
                 group by partnership, giver
                 order by partnership, min(number)
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(row -> {
                    strands.computeIfAbsent(
                                    new PartnershipId(row.getObject("partnership", UUID.class)), _ -> new ArrayList<>())
                            .add(new Strand(
                                    new OrganisationId(row.getObject("giver", UUID.class)),
                                    row.getInt("declared"),
                                    row.getInt("kept")));
                });
        return strands;
    }
}
