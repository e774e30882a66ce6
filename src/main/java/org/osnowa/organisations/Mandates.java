package org.osnowa.organisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.Mandate.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who acts for whom. All SQL on the mandates table is in this file, save for what moves with a merge ({@link MandateTies}). */
@Repository
public class Mandates {

    private static final String COLUMNS =
            "id, person, organisation, scope, starts_on, until, given_by, given_word, ended_on";
    private static final String CURRENT = """
                   and starts_on <= :today
                   and (until is null or until >= :today)
                   and (ended_on is null or ended_on > :today)
            """;

    private final JdbcClient db;
    private final People people;

    Mandates(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    public Optional<Mandate> find(MandateId id) {
        return db.sql("select " + COLUMNS + " from mandates where id = :id")
                .param("id", id.value())
                .query(Mandates::mandate)
                .optional();
    }

    /** What a person may speak for today, what they got first first. */
    public List<Mandate> currentOf(PersonId person, LocalDate today) {
        return db.sql("select " + COLUMNS + " from mandates where person = :person " + CURRENT
                        + " order by starts_on, id")
                .param("person", person.value())
                .param("today", today)
                .query(Mandates::mandate)
                .list();
    }

    /** The same of several people at once. */
    public List<Mandate> currentOf(Collection<PersonId> persons, LocalDate today) {
        return db.sql("select " + COLUMNS + " from mandates where person = any(:persons) " + CURRENT
                        + " order by person, starts_on, id")
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(Mandates::mandate)
                .list();
    }

    /** Whatever a person may or might once speak for, the newest first. */
    List<Mandate> everOf(PersonId person) {
        return db.sql("select " + COLUMNS + " from mandates where person = :person order by starts_on desc, id desc")
                .param("person", person.value())
                .query(Mandates::mandate)
                .list();
    }

    public Optional<Mandate> holds(PersonId person, OrganisationId organisation, LocalDate today) {
        return db.sql("select " + COLUMNS + " from mandates where person = :person and organisation = :organisation "
                        + CURRENT + " order by case scope when 'DECIDES' then 1 when 'CONSULTS' then 2 else 3 end, id"
                        + " limit 1")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("today", today)
                .query(Mandates::mandate)
                .optional();
    }

    /** Who speaks for an organisation today, those who decide first. Who is blocked cannot, whatever they hold. */
    public List<Mandate> representatives(OrganisationId organisation, LocalDate today) {
        return db.sql("select " + COLUMNS + " from mandates where organisation = :organisation " + CURRENT
                        + " and person <> all(:blocked) order by case scope when 'DECIDES' then 1 when 'CONSULTS' then 2 else 3 end,"
                        + " starts_on, id")
                .param("organisation", organisation.value())
                .param("today", today)
                .param("blocked", blocked())
                .query(Mandates::mandate)
                .list();
    }

    /** Who decides today for any of these organisations, and is not blocked. */
    public List<Mandate> deciding(Collection<OrganisationId> organisations, LocalDate today) {
        return db.sql("select " + COLUMNS + """
                 from mandates
                where organisation = any(:organisations)
                  and scope = 'DECIDES'
                  and person <> all(:blocked)
                """ + CURRENT + " order by organisation, starts_on, id")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("blocked", blocked())
                .query(Mandates::mandate)
                .list();
    }

    /** Who may speak for which of these organisations today, without those who only observe. */
    public Map<OrganisationId, List<PersonId>> speakers(Collection<OrganisationId> organisations, LocalDate today) {
        return db
                .sql("select " + COLUMNS + " from mandates where organisation = any(:organisations) " + CURRENT
                        + " and scope <> 'OBSERVES' and person <> all(:blocked) order by starts_on, id")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("blocked", blocked())
                .query(Mandates::mandate)
                .list()
                .stream()
                .collect(groupingBy(Mandate::organisation, mapping(Mandate::person, toList())));
    }

    /** Those of these organisations in whose name somebody can decide today. */
    public Set<OrganisationId> decided(Collection<OrganisationId> organisations, LocalDate today) {
        return Set.copyOf(db.sql("""
                select distinct organisation
                  from mandates
                 where organisation = any(:organisations)
                   and scope = 'DECIDES'
                   and person <> all(:blocked)
                """ + CURRENT)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("blocked", blocked())
                .query((row, _) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .list());
    }

    /** Those whose last day is the first of these days or later, but before the second. */
    List<Mandate> ranOut(LocalDate from, LocalDate before) {
        return db.sql("select " + COLUMNS + """
                 from mandates
                where until >= :from
                  and until < :before
                  and ended_on is null
                order by until, id
                limit 2000
                """)
                .param("from", from)
                .param("before", before)
                .query(Mandates::mandate)
                .list();
    }

    private UUID[] blocked() {
        return people.blocked().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    public void give(Mandate mandate) {
        db.sql("""
                insert into mandates (id, person, organisation, scope, starts_on, until, given_by, given_word)
                values (:id, :person, :organisation, :scope, :from, :until, :givenBy, :givenWord)
                """)
                .param("id", mandate.id().value())
                .param("person", mandate.person().value())
                .param("organisation", mandate.organisation().value())
                .param("scope", mandate.scope().name())
                .param("from", mandate.from())
                .param("until", mandate.until())
                .param("givenBy", person(mandate.givenBy()))
                .param("givenWord", words(mandate.givenBy()))
                .update();
    }

    /** Ends it from this day on; one that has ended stays as it is. */
    public void end(MandateId id, LocalDate today) {
        db.sql("update mandates set ended_on = :today where id = :id and ended_on is null")
                .param("today", today)
                .param("id", id.value())
                .update();
    }

    private static @Nullable UUID person(GivenBy giver) {
        return switch (giver) {
            case GivenBy.Someone(var person) -> person.value();
            case GivenBy.Words _ -> null;
        };
    }

    private static @Nullable String words(GivenBy giver) {
        return switch (giver) {
            case GivenBy.Someone _ -> null;
            case GivenBy.Words(var words) -> words;
        };
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        var giver = row.getObject("given_by", UUID.class);
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Scope.valueOf(row.getString("scope")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                giver == null
                        ? new GivenBy.Words(row.getString("given_word"))
                        : new GivenBy.Someone(new PersonId(giver)),
                row.getObject("ended_on", LocalDate.class));
    }
}
