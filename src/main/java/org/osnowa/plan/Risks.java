package org.osnowa.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What may come between. All SQL on the plan_risks table is in this file, save for the counting of {@link Actions}. */
@Repository
class Risks {

    private final JdbcClient db;

    Risks(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were written, those taken out among them. */
    List<Risk> of(PartnershipId partnership) {
        return db.sql("""
                select id, what, chance, response, keeper, removed_at, version
                  from plan_risks
                 where partnership = :partnership
                 order by added_at, id
                """)
                .param("partnership", partnership.value())
                .query(Risks::risk)
                .list();
    }

    Risk get(RiskId id, PartnershipId partnership) {
        return db.sql("""
                select id, what, chance, response, keeper, removed_at, version
                  from plan_risks
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Risks::risk)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Two who add risks to the same partnership do so one after the other, so that they are counted. */
    void oneAtATime(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('risks ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
    }

    void add(PartnershipId partnership, Risk risk) {
        var insert = db.sql("""
                insert into plan_risks (id, partnership, what, chance, response, keeper)
                values (:id, :partnership, :what, :chance, :response, :keeper)
                """).param("partnership", partnership.value());
        write(insert, risk);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Risk risk) {
        var update = db.sql("""
                update plan_risks
                   set what = :what, chance = :chance, response = :response, keeper = :keeper, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_at is null
                """).param("version", risk.version());
        if (write(update, risk) == 0) {
            throw new ChangedMeanwhile(risk.id());
        }
    }

    /** Says whether it was there until now. */
    boolean remove(RiskId id, PartnershipId partnership) {
        return db.sql("""
                update plan_risks
                   set removed_at = now(), version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and removed_at is null
                """)
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    /** Says whether it was away until now. */
    boolean bringBack(RiskId id, PartnershipId partnership) {
        return db.sql("""
                update plan_risks
                   set removed_at = null, version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and removed_at is not null
                """)
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update plan_risks set keeper = :to where keeper = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update plan_risks set keeper = :from where keeper = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static int write(StatementSpec statement, Risk risk) {
        return statement
                .param("id", risk.id().value())
                .param("what", risk.what())
                .param("chance", risk.chance().name())
                .param("response", risk.response().orElse(null))
                .param("keeper", risk.keeper().map(OrganisationId::value).orElse(null), Types.OTHER)
                .update();
    }

    private static Risk risk(ResultSet row, int number) throws SQLException {
        return new Risk(
                new RiskId(row.getObject("id", UUID.class)),
                row.getString("what"),
                Chance.valueOf(row.getString("chance")),
                Optional.ofNullable(row.getString("response")),
                Optional.ofNullable(row.getObject("keeper", UUID.class)).map(OrganisationId::new),
                row.getTimestamp("removed_at") != null,
                row.getInt("version"));
    }
}
