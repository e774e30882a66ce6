package org.osnowa.proposals;

import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;

/**
 * How a partner moved between two rounds: one line of the register of concessions.
 *
 * @param round the round whose version it led to
 * @param point about what partners disagreed
 * @param position where the partner stood before
 * @param gave what it let go
 * @param got what it got for that
 */
record Move(
        UUID id,
        int round,
        OrganisationId partner,
        String point,
        String position,
        Optional<String> gave,
        Optional<String> got,
        Optional<String> why) {

    static final int MOST = 200;
}
