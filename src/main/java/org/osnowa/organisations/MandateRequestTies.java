package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever waits to act for the one waits for the other, unless they did so already. */
@Component
class MandateRequestTies implements OrganisationTies {

    private final JdbcClient db;

    MandateRequestTies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String owner() {
        return "mandate-requests";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update mandate_requests
                   set organisation = :to
                 where organisation = :from
                   and not (answered_on is null and person in (select other.person
                                                                 from mandate_requests other
                                                                where other.organisation = :to
                                                                  and other.answered_on is null))
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, _) -> row.getString("id"))
                .list();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        db.sql("update mandate_requests set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ties.stream().map(UUID::fromString).toArray(UUID[]::new))
                .update();
    }
}
