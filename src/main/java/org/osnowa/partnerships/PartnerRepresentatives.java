package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.ForgottenName;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who speaks for which partner, and who did once. The SQL on the representatives table is in this file, save for what
 * {@link Memberships} reads along.
 */
@Repository
public class PartnerRepresentatives {

    /** Somebody who speaks, or spoke, for a partner. */
    public record Speaking(
            UUID id, OrganisationId organisation, Representative who, LocalDate since, Optional<LocalDate> until) {}

    private final JdbcClient db;

    PartnerRepresentatives(JdbcClient db) {
        this.db = db;
    }

    /** Those who speak now, and those who did during the memberships that last. */
    public List<Speaking> in(PartnershipId partnership) {
        return db.sql("""
                select who.id, memberships.organisation, who.name, who.scope, who.deputy, who.person, who.since, who.until
                  from representatives who
                  join memberships on memberships.id = who.membership
                 where memberships.partnership = :partnership
                   and memberships.until is null
                 order by who.until is not null, who.deputy, who.since, who.id
                 limit 2000
                """)
                .param("partnership", partnership.value())
                .query(PartnerRepresentatives::speaking)
                .list();
    }

    public Optional<Speaking> find(PartnershipId partnership, UUID id) {
        return in(partnership).stream()
                .filter(each -> each.id().equals(id) && each.until().isEmpty())
                .findFirst();
    }

    /** What somebody with an account speaks for in a partnership now. */
    public List<Speaking> of(PartnershipId partnership, PersonId person) {
        return in(partnership).stream()
                .filter(each -> each.until().isEmpty()
                        && each.who().person().filter(person::equals).isPresent())
                .toList();
    }

    /** Names somebody; who is named already gets the new mandate. */
    public void name(UUID membership, Representative who, LocalDate since) {
        db.sql("""
                insert into representatives (id, membership, name, scope, deputy, person, since)
                values (:id, :membership, :name, :scope, :deputy, :person, :since)
                    on conflict (membership, lower(name)) where until is null do update
                   set scope = excluded.scope, deputy = excluded.deputy,
                       person = coalesce(excluded.person, representatives.person)
                """)
                .param("id", Ids.next())
                .param("membership", membership)
                .param("name", who.name())
                .param("scope", who.scope().name())
                .param("deputy", who.deputy())
                .param("person", who.person().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("since", since)
                .update();
    }

    public void end(UUID id, LocalDate on) {
        db.sql("update representatives set until = greatest(:on, since) where id = :id and until is null")
                .param("on", on)
                .param("id", id)
                .update();
    }

    /** Wherever somebody speaks for an organisation, their successor speaks too, in the same place. */
    public void succeed(PersonId from, Person successor, OrganisationId organisation, Scope scope, LocalDate on) {
        db.sql("""
                insert into representatives (id, membership, name, scope, deputy, person, since)
                select gen_random_uuid(), who.membership, :name, :scope, who.deputy, :successor, :on
                  from representatives who
                  join memberships on memberships.id = who.membership
                 where who.person = :from
                   and who.until is null
                   and memberships.organisation = :organisation
                    on conflict (membership, lower(name)) where until is null do update
                   set scope = excluded.scope, person = excluded.person
                """)
                .param("name", successor.name())
                .param("scope", scope.name())
                .param("successor", successor.id().value())
                .param("on", on)
                .param("from", from.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Somebody stopped speaking in a partnership. */
    record Stopped(PartnershipId partnership, String name) {}

    /** Who holds no mandate any more speaks nowhere for that organisation; says where they did. */
    List<Stopped> stop(PersonId person, OrganisationId organisation, LocalDate on) {
        return db.sql("""
                update representatives who
                   set until = greatest(:on, who.since)
                  from memberships
                 where memberships.id = who.membership
                   and memberships.organisation = :organisation
                   and who.person = :person
                   and who.until is null
                returning memberships.partnership, who.name
                """)
                .param("on", on)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query((row, _) ->
                        new Stopped(new PartnershipId(row.getObject("partnership", UUID.class)), row.getString("name")))
                .list();
    }

    /** They speak nowhere any more, and where they did their name is gone. Says in which partnerships. */
    List<UUID> forget(PersonId person, LocalDate on) {
        return db.sql("""
                update representatives who
                   set until = coalesce(who.until, greatest(:on, who.since)), name = :mark
                  from memberships
                 where memberships.id = who.membership
                   and who.person = :person
                returning memberships.partnership
                """)
                .param("on", on)
                .param("mark", ForgottenName.MARK)
                .param("person", person.value())
                .query(UUID.class)
                .list();
    }

    /** Who holds another mandate now speaks with that. */
    void follow(PersonId person, OrganisationId organisation, Scope scope) {
        db.sql("""
                update representatives who
                   set scope = :scope
                  from memberships
                 where memberships.id = who.membership
                   and memberships.organisation = :organisation
                   and who.person = :person
                   and who.until is null
                """)
                .param("scope", scope.name())
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }

    /** Nobody speaks any more for who has left. */
    void endAll(UUID membership, LocalDate on) {
        db.sql("""
                update representatives
                   set until = greatest(:on, since)
                 where membership = :membership
                   and until is null
                """).param("on", on).param("membership", membership).update();
    }

    /** Where both are partners, those who speak for the one speak for the other too. Says who, and for which membership before. */
    List<String> join(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update representatives who
                   set membership = kept.id
                  from memberships gone
                  join memberships kept on kept.partnership = gone.partnership
                 where gone.id = who.membership
                   and gone.organisation = :from
                   and kept.organisation = :to
                   and gone.until is null
                   and kept.until is null
                   and who.until is null
                   and not exists (select 1
                                     from representatives other
                                    where other.membership = kept.id
                                      and other.until is null
                                      and lower(other.name) = lower(who.name))
                returning who.id || ' ' || gone.id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(String.class)
                .list();
    }

    /** Takes {@link #join} back. */
    void separate(Collection<String> joined) {
        for (var line : joined) {
            var ids = line.split(" ");
            db.sql("update representatives set membership = :membership where id = :id")
                    .param("membership", UUID.fromString(ids[1]))
                    .param("id", UUID.fromString(ids[0]))
                    .update();
        }
    }

    private static Speaking speaking(ResultSet row, int number) throws SQLException {
        return new Speaking(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                who(row),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }

    static Representative who(ResultSet row) throws SQLException {
        return new Representative(
                ForgottenName.read(row.getString("name")),
                Scope.valueOf(row.getString("scope")),
                row.getBoolean("deputy"),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new));
    }
}
