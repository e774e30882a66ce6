package org.osnowa.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits to be let act for whom. All SQL on the mandate_requests table is in this file. */
@Repository
public class MandateRequests {

    private static final String OPEN =
            "select id, person, organisation, asked_on from mandate_requests where answered_on is null ";

    private final JdbcClient db;

    MandateRequests(JdbcClient db) {
        this.db = db;
    }

    MandateRequest open(UUID id, OrganisationId organisation) {
        return db.sql(OPEN + "and id = :id and organisation = :organisation for update")
                .param("id", id)
                .param("organisation", organisation.value())
                .query(MandateRequests::request)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<MandateRequest> openFor(OrganisationId organisation) {
        return db.sql(OPEN + "and organisation = :organisation order by asked_on, id")
                .param("organisation", organisation.value())
                .query(MandateRequests::request)
                .list();
    }

    public List<MandateRequest> openOf(PersonId person) {
        return db.sql(OPEN + "and person = :person order by asked_on, id")
                .param("person", person.value())
                .query(MandateRequests::request)
                .list();
    }

    /** What this person may answer: the requests for the organisations in whose name they decide. */
    public List<MandateRequest> waitingFor(PersonId decider, LocalDate today) {
        return db.sql(OPEN + """
                and organisation in (
                    select organisation
                      from mandates
                     where person = :decider
                       and scope = 'DECIDES'
                       and starts_on <= :today
                       and (until is null or until >= :today)
                       and (ended_on is null or ended_on > :today))
                order by asked_on, id
                """)
                .param("decider", decider.value())
                .param("today", today)
                .query(MandateRequests::request)
                .list();
    }

    /** What only the administrator can answer, because nobody decides there yet. */
    public List<MandateRequest> forNobody(LocalDate today) {
        return db.sql(OPEN + """
                and organisation not in (
                    select organisation
                      from mandates
                     where scope = 'DECIDES'
                       and starts_on <= :today
                       and (until is null or until >= :today)
                       and (ended_on is null or ended_on > :today))
                order by asked_on, id
                limit 200
                """)
                .param("today", today)
                .query(MandateRequests::request)
                .list();
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

    void answer(UUID id, PersonId by, LocalDate today, @Nullable MandateId mandate) {
        db.sql("""
                update mandate_requests
                   set answered_on = :today, answered_by = :by, mandate = cast(:mandate as uuid)
                 where id = :id
                   and answered_on is null
                """)
                .param("id", id)
                .param("by", by.value())
                .param("today", today)
                .param("mandate", mandate == null ? null : mandate.toString())
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
