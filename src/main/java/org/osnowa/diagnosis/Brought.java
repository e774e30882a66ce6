package org.osnowa.diagnosis;

import java.sql.Types;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who brought something into the diagnosis, and when.
 *
 * @param partner for which of the partners it was written down, where that is known
 * @param daysAgo 0 for today; those of one day keep the order in which they are entered
 */
record Brought(Optional<OrganisationId> partner, int daysAgo) {

    static Brought today(Optional<OrganisationId> partner) {
        return new Brought(partner, 0);
    }

    StatementSpec into(StatementSpec insert) {
        return insert.param("addedFor", partner.map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("daysAgo", daysAgo);
    }
}
