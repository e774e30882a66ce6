package org.osnowa.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits to be let act for whom. All SQL on the mandate_requests table is in this file, save for merges. */
@Repository
public class MandateRequests {

    private static final String OPEN =
            "select id, person, organisation, asked_on from mandate_requests where answered_on is null ";

    private static final String OF_NOBODY_BLOCKED = " and person <> all(:blocked) ";

    private final JdbcClient db;
    private final Mandates mandates;
    private final People people;

    MandateRequests(JdbcClient db, Mandates mandates, People people) {
        this.db = db;
        this.mandates = mandates;
        this.people = people;
    }

    void forget(PersonId person) {
        db.sql("delete from mandate_requests where person = :person and answered_on is null")
                .param("person", person.value())
                .update();
    }

    MandateRequest open(UUID id, OrganisationId organisation) {
        return db.sql(OPEN + "and id = :id and organisation = :organisation" + OF_NOBODY_BLOCKED + "for update")
                .param("blocked", blocked())
                .param("id", id)
                .param("organisation", organisation.value())
                .query(MandateRequests::request)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<MandateRequest> openFor(OrganisationId organisation) {
        return openFor(List.of(organisation));
    }

    public List<MandateRequest> openOf(PersonId person) {
        return db.sql(OPEN + "and person = :person order by asked_on, id")
                .param("person", person.value())
                .query(MandateRequests::request)
                .list();
    }

    /** What this person may answer: the requests for the organisations in whose name they decide. */
    public List<MandateRequest> waitingFor(PersonId decider, LocalDate today) {
        return openFor(mandates.currentOf(decider, today).stream()
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .toList());
    }

    /** What only the administrator can answer, because nobody decides there. */
    public List<MandateRequest> forNobody(LocalDate today) {
        var asked = db.sql("select distinct organisation from mandate_requests where answered_on is null")
                .query((row, _) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .list();
        var decided = mandates.decided(asked, today);
        return openFor(asked.stream().filter(each -> !decided.contains(each)).toList());
    }

    private List<MandateRequest> openFor(List<OrganisationId> organisations) {
        return db.sql(OPEN + "and organisation = any(:organisations)" + OF_NOBODY_BLOCKED
                        + "order by asked_on, id limit 200")
                .param("blocked", blocked())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(MandateRequests::request)
                .list();
    }

    private UUID[] blocked() {
        return people.blocked().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /** Whether it was added: one open request for one organisation is enough. */
    boolean add(MandateRequest request) {
        return db.sql("""
                insert into mandate_requests (id, person, organisation, asked_on)
                values (:id, :person, :organisation, :askedOn)
                    on conflict do nothing
                """)
                        .param("id", request.id())
                        .param("person", request.person().value())
                        .param("organisation", request.organisation().value())
                        .param("askedOn", request.askedOn())
                        .update()
                == 1;
    }

    /** Whoever is let act for an organisation waits for it no more, whether they were answered or simply let. */
    void grant(Mandate mandate, PersonId by) {
        db.sql("""
                update mandate_requests
                   set answered_on = :today, answered_by = :by, mandate = :mandate
                 where person = :person
                   and organisation = :organisation
                   and answered_on is null
                """)
                .param("today", mandate.from())
                .param("by", by.value())
                .param("mandate", mandate.id().value())
                .param("person", mandate.person().value())
                .param("organisation", mandate.organisation().value())
                .update();
    }

    void decline(UUID id, PersonId by, LocalDate today) {
        db.sql("""
                update mandate_requests
                   set answered_on = :today, answered_by = :by
                 where id = :id
                   and answered_on is null
                """)
                .param("id", id)
                .param("by", by.value())
                .param("today", today)
                .update();
    }

    private static MandateRequest request(ResultSet row, int number) throws SQLException {
        return new MandateRequest(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getObject("asked_on", LocalDate.class));
    }
}
