package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever acts for the one acts for the other, and whoever waits to waits for the other, unless they did so already. */
@Configuration(proxyBeanMethods = false)
class MandateTies {

    @Bean
    OrganisationTies mandatesFollow(JdbcClient db) {
        return new Rows(db, "mandates", "mandates", "");
    }

    @Bean
    OrganisationTies mandateRequestsFollow(JdbcClient db) {
        return new Rows(db, "mandate-requests", "mandate_requests", """
                and not (answered_on is null and person in (select other.person
                                                              from mandate_requests other
                                                             where other.organisation = :to
                                                               and other.answered_on is null))
                """);
    }

    /**
     * Rows of a table that name an organisation.
     *
     * @param exceptions what does not move, as a further condition
     */
    private record Rows(JdbcClient db, String owner, String table, String exceptions) implements OrganisationTies {

        @Override
        public List<String> move(OrganisationId from, OrganisationId to) {
            return db.sql("update %s set organisation = :to where organisation = :from %s returning id"
                            .formatted(table, exceptions))
                    .param("from", from.value())
                    .param("to", to.value())
                    .query((row, _) -> row.getString("id"))
                    .list();
        }

        @Override
        public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
            db.sql("update %s set organisation = :from where organisation = :to and id = any(:ids)".formatted(table))
                    .param("from", from.value())
                    .param("to", to.value())
                    .param("ids", ties.stream().map(UUID::fromString).toArray(UUID[]::new))
                    .update();
        }
    }
}
