package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership.Representative;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations are in which partnership. All SQL on the memberships table is in this file. */
@Repository
public class Memberships {

    private final JdbcClient db;

    Memberships(JdbcClient db) {
        this.db = db;
    }

    /** Those who are partners now: leaders first, then in the order in which they joined. */
    public List<Membership> in(PartnershipId partnership) {
        return db.sql("""
                select organisation, role, initiating, preliminary, since, representative, representative_scope, expects
                  from memberships
                 where partnership = :partnership
                   and until is null
                 order by role in ('LEADER', 'LEAD_PARTNER') desc, initiating desc, since, organisation
                """)
                .param("partnership", partnership.value())
                .query(Memberships::membership)
                .list();
    }

    /** The partners of many partnerships at once, for lists. */
    Map<PartnershipId, List<OrganisationId>> partnersOf(Collection<PartnershipId> partnerships) {
        var partners = new HashMap<PartnershipId, List<OrganisationId>>();
        if (partnerships.isEmpty()) {
            return partners;
        }
        db.sql("""
                select partnership, organisation
                  from memberships
                 where partnership in (:partnerships)
                   and until is null
                 order by since, organisation
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toList())
                .query(row -> {
                    partners.computeIfAbsent(
                                    new PartnershipId(row.getObject("partnership", UUID.class)),
                                    _ -> new java.util.ArrayList<>())
                            .add(new OrganisationId(row.getObject("organisation", UUID.class)));
                });
        return partners;
    }

    /** The partnerships in which these organisations are partners now. */
    List<PartnershipId> of(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                select distinct partnership
                  from memberships
                 where organisation in (:organisations)
                   and until is null
                """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list();
    }

    boolean has(PartnershipId partnership, OrganisationId organisation) {
        return db.sql("""
                select exists (select 1
                                 from memberships
                                where partnership = :partnership
                                  and organisation = :organisation
                                  and until is null)
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** Joins, or confirms or renews a membership that was there before. */
    public void join(PartnershipId partnership, Membership membership) {
        db.sql("""
                insert into memberships (partnership, organisation, role, initiating, preliminary, since,
                                         representative, representative_scope, expects)
                values (:partnership, :organisation, :role, :initiating, :preliminary, :since,
                        :representative, :scope, :expects)
                    on conflict (partnership, organisation) do update
                   set preliminary = excluded.preliminary,
                       since = case when memberships.until is null then memberships.since else excluded.since end,
                       until = null,
                       representative = excluded.representative,
                       representative_scope = excluded.representative_scope,
                       expects = coalesce(excluded.expects, memberships.expects)
                """)
                .param("partnership", partnership.value())
                .param("organisation", membership.organisation().value())
                .param("role", membership.role().name())
                .param("initiating", membership.initiating())
                .param("preliminary", membership.preliminary())
                .param("since", membership.since())
                .param(
                        "representative",
                        membership.representative().map(Representative::name).orElse(null))
                .param(
                        "scope",
                        membership
                                .representative()
                                .map(who -> who.scope().name())
                                .orElse(null))
                .param("expects", membership.expects().orElse(null))
                .update();
    }

    /** Moves the memberships of one organisation to another that is not in the same partnerships; says in which. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update memberships
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from memberships other
                                    where other.partnership = memberships.partnership
                                      and other.organisation = :to)
                returning partnership
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveOf(Collection<UUID> partnerships, OrganisationId from, OrganisationId to) {
        db.sql("""
                update memberships
                   set organisation = :to
                 where organisation = :from
                   and partnership = any(:partnerships)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("partnerships", partnerships.toArray(UUID[]::new))
                .update();
    }

    /** Ends all memberships of an organisation that still last; says in which partnerships. */
    List<UUID> endAll(OrganisationId organisation, LocalDate on) {
        return db.sql("""
                update memberships
                   set until = greatest(:on, since)
                 where organisation = :organisation
                   and until is null
                returning partnership
                """)
                .param("on", on)
                .param("organisation", organisation.value())
                .query(UUID.class)
                .list();
    }

    void goOn(Collection<UUID> partnerships, OrganisationId organisation) {
        db.sql("""
                update memberships
                   set until = null
                 where organisation = :organisation
                   and partnership = any(:partnerships)
                """)
                .param("organisation", organisation.value())
                .param("partnerships", partnerships.toArray(UUID[]::new))
                .update();
    }

    boolean preliminary(PartnershipId partnership, OrganisationId organisation) {
        return db.sql("""
                select exists (select 1
                                 from memberships
                                where partnership = :partnership
                                  and organisation = :organisation
                                  and until is null
                                  and preliminary)
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    void leave(PartnershipId partnership, OrganisationId organisation, LocalDate on) {
        db.sql("""
                update memberships
                   set until = greatest(:on, since)
                 where partnership = :partnership
                   and organisation = :organisation
                   and until is null
                """)
                .param("on", on)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .update();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        var representative = row.getString("representative");
        return new Membership(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getBoolean("initiating"),
                row.getBoolean("preliminary"),
                row.getObject("since", LocalDate.class),
                representative == null
                        ? Optional.empty()
                        : Optional.of(new Representative(
                                representative, Scope.valueOf(row.getString("representative_scope")))),
                Optional.ofNullable(row.getString("expects")));
    }
}
