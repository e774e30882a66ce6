package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sees the inside without acting for a partner. All SQL on the access_grants table is in this file. */
@Repository
public class AccessGrants {

    private static final String CURRENT = """
                   and ended_on is null
                   and (until is null or until >= :today)
            """;

    private final JdbcClient db;

    AccessGrants(JdbcClient db) {
        this.db = db;
    }

    public List<AccessGrant> of(PartnershipId partnership, LocalDate today) {
        return db.sql("select person, level, as_whom, since, until from access_grants where partnership = :partnership "
                        + CURRENT + " order by level desc, since, person limit 500")
                .param("partnership", partnership.value())
                .param("today", today)
                .query(AccessGrants::grant)
                .list();
    }

    /** The partnerships whose inside somebody sees so, with the level. */
    public List<PartnershipId> seenBy(PersonId person, LocalDate today) {
        return db.sql("select partnership from access_grants where person = :person " + CURRENT
                        + " order by since, partnership")
                .param("person", person.value())
                .param("today", today)
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list();
    }

    /** Gives it; what the person had before ends. */
    public void give(PartnershipId partnership, AccessGrant grant, PersonId by) {
        end(partnership, grant.person(), grant.since());
        db.sql("""
                insert into access_grants (id, partnership, person, level, as_whom, since, until, given_by)
                values (:id, :partnership, :person, :level, :asWhom, :since, :until, :by)
                """)
                .param("id", Ids.next())
                .param("partnership", partnership.value())
                .param("person", grant.person().value())
                .param("level", grant.level().name())
                .param("asWhom", grant.asWhom().orElse(null))
                .param("since", grant.since())
                .param("until", grant.until().orElse(null), Types.DATE)
                .param("by", by.value())
                .update();
    }

    /** Whether there was something to end. */
    public boolean end(PartnershipId partnership, PersonId person, LocalDate on) {
        return db.sql("""
                update access_grants
                   set ended_on = :on
                 where partnership = :partnership
                   and person = :person
                   and ended_on is null
                """)
                        .param("on", on)
                        .param("partnership", partnership.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** Says where something ended or had ended. */
    List<UUID> forget(PersonId person, LocalDate on) {
        return db.sql("""
                update access_grants
                   set ended_on = coalesce(ended_on, :on), as_whom = null
                 where person = :person
                returning partnership
                """)
                .param("on", on)
                .param("person", person.value())
                .query(UUID.class)
                .list();
    }

    private static AccessGrant grant(ResultSet row, int number) throws SQLException {
        return new AccessGrant(
                new PersonId(row.getObject("person", UUID.class)),
                AccessLevel.valueOf(row.getString("level")),
                Optional.ofNullable(row.getString("as_whom")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }
}
