package org.osnowa.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for somebody, from the tables of {@link Commitments} and {@link Deliveries} at once. It writes nothing. */
@Repository
class Matters {

    private static final int MOST = 200;

    private final JdbcClient db;

    Matters(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param commitment absent where it is about all that waits
     * @param organisation the receiver of what waits, or the giver; absent where nobody is named
     */
    record Found(
            MatterKind kind,
            PartnershipId partnership,
            Optional<CommitmentId> commitment,
            Optional<OrganisationId> organisation) {}

    /**
     * In one statement, for it is asked on every page of who is signed in.
     *
     * @param spoken for which somebody decides or is consulted
     * @param held for which somebody holds any mandate, and whose own promises they do not judge
     */
    List<Found> of(
            Collection<OrganisationId> spoken, Collection<OrganisationId> held, Collection<PartnershipId> coordinated) {
        return db.sql("""
                select 'CONFIRM_DELIVERIES' as kind, partnership, cast(null as uuid) as commitment, receiver as organisation
                  from commitments
                 where receiver = any(:spoken)
                   and giver <> all(:held)
                   and waiting > 0
                 group by partnership, receiver
                 union all
                select 'TELL_TROUBLE', partnership, id, giver
                  from commitments
                 where giver = any(:spoken)
                   and trouble_asked
                 union all
                select 'AGREE_CHANGE', partnership, id, giver
                  from commitments
                 where change_asked
                   and (receiver = any(:spoken) or partnership = any(:coordinated))
                   and giver <> all(:held)
                 union all
                select distinct 'CHASE_CONFIRMATIONS', partnership, cast(null as uuid), cast(null as uuid)
                  from deliveries
                 where coordinators_told
                   and state = 'WAITING'
                   and partnership = any(:coordinated)
                 order by kind, partnership, commitment, organisation
                 limit :most
                """)
                .param("spoken", organisations(spoken))
                .param("held", organisations(held))
                .param(
                        "coordinated",
                        coordinated.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(Matters::found)
                .list();
    }

    private static UUID[] organisations(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                MatterKind.valueOf(row.getString("kind")),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                Optional.ofNullable(row.getObject("commitment", UUID.class)).map(CommitmentId::new),
                Optional.ofNullable(row.getObject("organisation", UUID.class)).map(OrganisationId::new));
    }
}
