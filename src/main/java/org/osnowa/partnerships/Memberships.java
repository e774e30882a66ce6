package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations are in which partnership. All SQL on the memberships table is in this file. */
@Repository
public class Memberships {

    private final JdbcClient db;
    private final PartnerRepresentatives representatives;

    Memberships(JdbcClient db, PartnerRepresentatives representatives) {
        this.db = db;
        this.representatives = representatives;
    }

    /** Those who are partners now, with who speaks for them: leaders first, then in the order in which they joined. */
    public List<Membership> in(PartnershipId partnership) {
        var partners = new LinkedHashMap<OrganisationId, Membership>();
        var speaking = new HashMap<OrganisationId, List<Representative>>();
        db.sql("""
                select organisation, role, party, fiscal_agent, initiating, preliminary, memberships.since,
                       who.name, who.scope, who.deputy, who.person
                  from memberships
                  left join representatives who on who.membership = memberships.id
                                               and who.until is null
                 where partnership = :partnership
                   and memberships.until is null
                 order by role in ('LEADER', 'LEAD_PARTNER') desc, initiating desc, memberships.since, organisation,
                          who.deputy, who.since, who.id
                """).param("partnership", partnership.value()).query(row -> {
            var organisation = new OrganisationId(row.getObject("organisation", UUID.class));
            var named = speaking.computeIfAbsent(organisation, _ -> new ArrayList<>());
            if (row.getString("name") != null) {
                named.add(PartnerRepresentatives.who(row));
            }
            partners.put(organisation, membership(row, named));
        });
        return List.copyOf(partners.values());
    }

    /**
     * An organisation that is or was in the partnership.
     *
     * @param there whether it was in it on the day that was asked about
     * @param counts whether it was a partner then, or at some time when it was not there then; observers are none
     */
    public record Belonging(OrganisationId organisation, boolean there, boolean counts) {}

    /** Everybody who ever was in it, and what they were on this day. */
    public List<Belonging> belonging(PartnershipId partnership, LocalDate day) {
        return db.sql("""
                select organisation,
                       bool_or(there) as there,
                       coalesce(bool_or(role <> 'OBSERVER') filter (where there), bool_or(role <> 'OBSERVER')) as counts
                  from (select organisation, role, since <= :day and (until is null or until >= :day) as there
                          from memberships
                         where partnership = :partnership) as belonging
                 group by organisation
                 order by organisation
                 limit 1000
                """)
                .param("partnership", partnership.value())
                .param("day", day)
                .query((row, _) -> new Belonging(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getBoolean("there"),
                        row.getBoolean("counts")))
                .list();
    }

    /** The partners of many partnerships at once, for lists; observers are none. */
    public Map<PartnershipId, List<OrganisationId>> partnersOf(Collection<PartnershipId> partnerships) {
        var partners = new HashMap<PartnershipId, List<OrganisationId>>();
        if (partnerships.isEmpty()) {
            return partners;
        }
        db.sql("""
                select partnership, organisation
                  from memberships
                 where partnership in (:partnerships)
                   and until is null
                   and role <> 'OBSERVER'
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

    /** The partners of many partnerships at once that have said yes for good; observers are none. */
    Map<PartnershipId, List<OrganisationId>> sureIn(Collection<PartnershipId> partnerships) {
        var partners = new HashMap<PartnershipId, List<OrganisationId>>();
        db.sql("""
                select partnership, organisation
                  from memberships
                 where partnership = any(:partnerships)
                   and until is null
                   and role <> 'OBSERVER'
                   and not preliminary
                 order by since, organisation
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(row -> {
                    partners.computeIfAbsent(
                                    new PartnershipId(row.getObject("partnership", UUID.class)), _ -> new ArrayList<>())
                            .add(new OrganisationId(row.getObject("organisation", UUID.class)));
                });
        return partners;
    }

    /** What an organisation is a partner in now, the oldest first; without who speaks for it. */
    Map<PartnershipId, Membership> heldBy(OrganisationId organisation) {
        var held = new LinkedHashMap<PartnershipId, Membership>();
        db.sql("""
                select partnership, organisation, role, party, fiscal_agent, initiating, preliminary, since
                  from memberships
                 where organisation = :organisation
                   and until is null
                 order by since, partnership
                 limit 200
                """).param("organisation", organisation.value()).query(row -> {
            held.put(new PartnershipId(row.getObject("partnership", UUID.class)), membership(row, List.of()));
        });
        return held;
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

    /** What these organisations are there; those that are no partners are left out. */
    Map<OrganisationId, Role> rolesOf(PartnershipId partnership, Collection<OrganisationId> organisations) {
        var roles = new LinkedHashMap<OrganisationId, Role>();
        if (!organisations.isEmpty()) {
            db.sql("""
                    select organisation, role
                      from memberships
                     where partnership = :partnership
                       and organisation = any(:organisations)
                       and until is null
                     order by since, organisation
                    """)
                    .param("partnership", partnership.value())
                    .param(
                            "organisations",
                            organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                    .query(row -> {
                        roles.put(
                                new OrganisationId(row.getObject("organisation", UUID.class)),
                                Role.valueOf(row.getString("role")));
                    });
        }
        return roles;
    }

    /** Those that lead these partnerships. */
    public Map<PartnershipId, OrganisationId> leadersOf(Collection<PartnershipId> partnerships) {
        var leaders = new HashMap<PartnershipId, OrganisationId>();
        db.sql("""
                select partnership, organisation
                  from memberships
                 where partnership = any(:partnerships)
                   and until is null
                   and role in ('LEADER', 'LEAD_PARTNER')
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(row -> {
                    leaders.put(
                            new PartnershipId(row.getObject("partnership", UUID.class)),
                            new OrganisationId(row.getObject("organisation", UUID.class)));
                });
        return leaders;
    }

    public boolean has(PartnershipId partnership, OrganisationId organisation) {
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

    /**
     * Joins, or confirms a membership that lasts, and never makes a sure one unsure; who left before begins a new one beside
     * the old.
     */
    public void join(PartnershipId partnership, Membership membership) {
        var id = db.sql("""
                insert into memberships (id, partnership, organisation, role, party, fiscal_agent, initiating, preliminary,
                                         since)
                values (:id, :partnership, :organisation, :role, :party, :fiscalAgent, :initiating, :preliminary, :since)
                    on conflict (partnership, organisation) where until is null do update
                   set preliminary = memberships.preliminary and excluded.preliminary
                returning id
                """)
                .param("id", Ids.next())
                .param("partnership", partnership.value())
                .param("organisation", membership.organisation().value())
                .param("role", membership.role().name())
                .param(
                        "party",
                        membership.part().party().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("fiscalAgent", membership.part().fiscalAgent())
                .param("initiating", membership.initiating())
                .param("preliminary", membership.preliminary())
                .param("since", membership.since())
                .query(UUID.class)
                .single();
        membership.representatives().forEach(each -> representatives.name(id, each, membership.since()));
    }

    /** The membership that lasts, so that what hangs on it can be changed. */
    public Optional<UUID> current(PartnershipId partnership, OrganisationId organisation) {
        return db.sql("""
                select id
                  from memberships
                 where partnership = :partnership
                   and organisation = :organisation
                   and until is null
                   for update
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(UUID.class)
                .optional();
    }

    /** The memberships in which one organisation acts in the name of the other. */
    List<UUID> actingFor(OrganisationId unit, OrganisationId party) {
        return db.sql("select id from memberships where organisation = :unit and party = :party order by id")
                .param("unit", unit.value())
                .param("party", party.value())
                .query(UUID.class)
                .list();
    }

    /**
     * Moves the memberships of one organisation to another, save where both are partners now; says which. Nobody acts in
     * its own name as a unit: see {@link #actingFor}.
     */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update memberships
                   set organisation = :to, party = nullif(party, :to)
                 where organisation = :from
                   and (until is not null
                        or not exists (select 1
                                         from memberships other
                                        where other.partnership = memberships.partnership
                                          and other.organisation = :to
                                          and other.until is null))
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    /** @param moved memberships, or the partnerships that they are in, as they were written down before memberships had ids */
    void moveOf(Collection<UUID> moved, OrganisationId from, OrganisationId to) {
        db.sql("""
                update memberships
                   set organisation = :to
                 where organisation = :from
                   and (id = any(:moved) or partnership = any(:moved))
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("moved", moved.toArray(UUID[]::new))
                .update();
    }

    /**
     * Where both are partners, one of the two speaks from now on: it takes the stronger role, founded the partnership if
     * either did, and is sure if either was. Says how its memberships were and what they became, for {@link #separate}.
     */
    List<String> absorb(OrganisationId from, OrganisationId to) {
        return db.sql("""
                with was as (
                    select kept.*
                      from memberships kept
                      join memberships gone on gone.partnership = kept.partnership
                     where kept.organisation = :to
                       and gone.organisation = :from
                       and kept.until is null
                       and gone.until is null
                ), became as (
                    update memberships kept
                       set role = case when array_position(:roles, kept.role) <= array_position(:roles, gone.role)
                                       then kept.role else gone.role end,
                           party = case when kept.role = 'IMPLEMENTING_UNIT' and gone.role in ('IMPLEMENTING_UNIT', 'OBSERVER')
                                          or kept.role = 'OBSERVER' and gone.role = 'IMPLEMENTING_UNIT'
                                        then coalesce(kept.party, gone.party) end,
                           fiscal_agent = kept.fiscal_agent or gone.fiscal_agent,
                           initiating = kept.initiating or gone.initiating,
                           preliminary = kept.preliminary and gone.preliminary
                      from memberships gone
                     where kept.organisation = :to
                       and gone.organisation = :from
                       and gone.partnership = kept.partnership
                       and kept.until is null
                       and gone.until is null
                    returning kept.*
                )
                select jsonb_build_object('was', to_jsonb(was), 'became', to_jsonb(became))::text
                  from was
                  join became using (id)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("roles", Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /**
     * Takes {@link #absorb} back, except where the membership has changed since. Older lines also say what the partner
     * expected, which is kept elsewhere now.
     */
    void separate(Collection<String> absorbed) {
        for (var line : absorbed) {
            db.sql("""
                    update memberships
                       set role = was.role, party = was.party, fiscal_agent = was.fiscal_agent,
                           initiating = was.initiating, preliminary = was.preliminary
                      from jsonb_populate_record(null::memberships, cast(:line as jsonb) -> 'was') as was
                     where memberships.id = was.id
                       and to_jsonb(memberships) @> ((cast(:line as jsonb) -> 'became') - 'expects')
                    """).param("line", line).update();
        }
    }

    /** Ends all memberships of an organisation that still last; says which. */
    List<UUID> endAll(OrganisationId organisation, LocalDate on) {
        return db.sql("""
                update memberships
                   set until = greatest(:on, since)
                 where organisation = :organisation
                   and until is null
                returning id
                """)
                .param("on", on)
                .param("organisation", organisation.value())
                .query(UUID.class)
                .list();
    }

    /** @param ended memberships, or partnerships, as in {@link #moveOf} */
    void goOn(Collection<UUID> ended, OrganisationId organisation) {
        db.sql("""
                update memberships
                   set until = null
                 where organisation = :organisation
                   and (id = any(:ended) or partnership = any(:ended))
                """)
                .param("organisation", organisation.value())
                .param("ended", ended.toArray(UUID[]::new))
                .update();
    }

    /** Who acts in the name of one organisation acts in the name of the other from now on; says which memberships. */
    List<UUID> moveParties(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update memberships
                   set party = nullif(cast(:to as uuid), organisation)
                 where party = :from
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveParties(Collection<UUID> ids, OrganisationId to) {
        db.sql("""
                update memberships
                   set party = :to
                 where id = any(:ids)
                   and role = 'IMPLEMENTING_UNIT'
                   and organisation <> :to
                """)
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Who comes back does not lead, nor keep the money, where somebody else does by now. */
    void giveWay(OrganisationId organisation) {
        db.sql("""
                update memberships
                   set role = case when role in ('LEADER', 'LEAD_PARTNER') and others.lead then 'PARTNER' else role end,
                       fiscal_agent = fiscal_agent and not others.keep
                  from (select mine.id,
                               bool_or(other.role in ('LEADER', 'LEAD_PARTNER')) as lead,
                               bool_or(other.fiscal_agent) as keep
                          from memberships mine
                          join memberships other on other.partnership = mine.partnership and other.id <> mine.id
                         where mine.organisation = :organisation
                           and mine.until is null
                           and other.until is null
                         group by mine.id) as others
                 where memberships.id = others.id
                """).param("organisation", organisation.value()).update();
    }

    /** Holds the partners of a partnership until the end of the transaction, so that one change at a time is judged. */
    public void lock(PartnershipId partnership) {
        db.sql("""
                select count(*)
                  from (select id from memberships where partnership = :partnership order by id for update) as held
                """)
                .param("partnership", partnership.value())
                .query(Integer.class)
                .single();
    }

    public void give(PartnershipId partnership, OrganisationId organisation, Part part) {
        db.sql("""
                update memberships
                   set role = :role, party = :party, fiscal_agent = :fiscalAgent
                 where partnership = :partnership
                   and organisation = :organisation
                   and until is null
                """)
                .param("role", part.role().name())
                .param("party", part.party().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("fiscalAgent", part.fiscalAgent())
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** What is no project any more has no lead partner, but a leader. */
    void leadPlainly(PartnershipId partnership) {
        db.sql("update memberships set role = 'LEADER' where partnership = :partnership and role = 'LEAD_PARTNER'")
                .param("partnership", partnership.value())
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

    /** Ends a membership, and with it everybody's word for the partner. */
    void leave(PartnershipId partnership, OrganisationId organisation, LocalDate on) {
        current(partnership, organisation).ifPresent(membership -> {
            db.sql("update memberships set until = greatest(:on, since) where id = :membership")
                    .param("on", on)
                    .param("membership", membership)
                    .update();
            representatives.endAll(membership, on);
        });
    }

    /** Leaves for good reasons, which the partners keep; may come back with a new membership. */
    public void leave(
            PartnershipId partnership, OrganisationId organisation, LocalDate on, String reason, PersonId by) {
        leave(partnership, organisation, on);
        db.sql("""
                update memberships
                   set leaving_reason = :reason, ended_by = :by
                 where id = (select id
                               from memberships
                              where partnership = :partnership
                                and organisation = :organisation
                                and until is not null
                              order by until desc, since desc, id desc
                              limit 1)
                """)
                .param("reason", reason)
                .param("by", by.value())
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** All times of all partners, those that are over among them; observers are none. Who never was sure never was one. */
    public List<PartnerTime> times(PartnershipId partnership) {
        return db.sql("""
                select organisation, since, until
                  from memberships
                 where partnership = :partnership
                   and role <> 'OBSERVER'
                   and (until is null or ended_by is not null)
                 order by since, organisation, id
                 limit 2000
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> new PartnerTime(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class))))
                .list();
    }

    /** Who left, the last first. Who had only said yes preliminarily and then no never was a partner. */
    public List<FormerPartner> former(PartnershipId partnership) {
        return db.sql("""
                select organisation, since, until, leaving_reason
                  from memberships
                 where partnership = :partnership
                   and until is not null
                   and ended_by is not null
                 order by until desc, since desc, id
                 limit 500
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> new FormerPartner(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        Optional.ofNullable(row.getString("leaving_reason"))))
                .list();
    }

    private static Membership membership(ResultSet row, List<Representative> representatives) throws SQLException {
        return new Membership(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new Part(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getObject("party", UUID.class)).map(OrganisationId::new),
                        row.getBoolean("fiscal_agent")),
                row.getBoolean("initiating"),
                row.getBoolean("preliminary"),
                row.getObject("since", LocalDate.class),
                representatives);
    }
}
