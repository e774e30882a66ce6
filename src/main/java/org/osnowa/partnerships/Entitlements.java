package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lets somebody in, read in one statement, because every page of a partnership asks for it. */
@Repository
class Entitlements {

    /**
     * @param granted what was given to the person, beside what they may do for a partner
     * @param roles of those of their organisations that are in the partnership
     */
    record Entitlement(boolean coordinates, Optional<AccessLevel> granted, Map<OrganisationId, Role> roles) {}

    private final JdbcClient db;

    Entitlements(JdbcClient db) {
        this.db = db;
    }

    /** @param mine for which the person holds a mandate */
    Entitlement of(PersonId person, PartnershipId partnership, Collection<OrganisationId> mine, LocalDate today) {
        return db.sql("""
                select exists (select 1
                                 from coordinators
                                where person = :person
                                  and partnership = :partnership) as coordinates,
                       (select level
                          from access_grants
                         where person = :person
                           and partnership = :partnership
                           and ended_on is null
                           and (until is null or until >= :today)
                         limit 1) as granted,
                       array(select organisation || ' ' || role
                               from memberships
                              where partnership = :partnership
                                and organisation = any(:mine)
                                and until is null
                              order by since, organisation) as roles
                """)
                .param("person", person.value())
                .param("partnership", partnership.value())
                .param("today", today)
                .param("mine", mine.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(Entitlements::entitlement)
                .single();
    }

    /** Into which partnerships something lets the person in. */
    List<PartnershipId> partnerships(PersonId person, Collection<OrganisationId> mine, LocalDate today) {
        return db.sql("""
                select partnership
                  from coordinators
                 where person = :person
                 union
                select partnership
                  from access_grants
                 where person = :person
                   and ended_on is null
                   and (until is null or until >= :today)
                 union
                select partnership
                  from memberships
                 where organisation = any(:mine)
                   and until is null
                 order by partnership
                 limit 500
                """)
                .param("person", person.value())
                .param("today", today)
                .param("mine", mine.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list();
    }

    private static Entitlement entitlement(ResultSet row, int number) throws SQLException {
        var roles = new LinkedHashMap<OrganisationId, Role>();
        for (var each : (String[]) row.getArray("roles").getArray()) {
            var parts = each.split(" ", 2);
            roles.put(new OrganisationId(UUID.fromString(parts[0])), Role.valueOf(parts[1]));
        }
        return new Entitlement(
                row.getBoolean("coordinates"),
                Optional.ofNullable(row.getString("granted")).map(AccessLevel::valueOf),
                roles);
    }
}
