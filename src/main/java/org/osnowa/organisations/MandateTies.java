package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever acts for the one acts for the other. */
@Component
class MandateTies implements OrganisationTies {

    private final JdbcClient db;

    MandateTies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String owner() {
        return "mandates";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return db.sql("update mandates set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query((row, _) -> row.getString("id"))
                .list();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        db.sql("update mandates set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ties.stream().map(UUID::fromString).toArray(UUID[]::new))
                .update();
    }
}
