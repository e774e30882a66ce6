package org.osnowa.agreements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/** What a partner says of a clause. */
public record Remark(
        UUID id,
        String clause,
        Optional<OrganisationId> organisation,
        RemarkKind kind,
        String words,
        Instant at,
        Optional<PersonId> by,
        Optional<Instant> settledAt) {

    static final int MOST_WORDS = 2000;

    boolean open() {
        return settledAt.isEmpty();
    }

    boolean holds(OrganisationId party) {
        return kind == RemarkKind.LAWYER
                && open()
                && organisation.filter(party::equals).isPresent();
    }
}
