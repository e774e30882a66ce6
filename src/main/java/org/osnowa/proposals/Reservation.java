package org.osnowa.proposals;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * A reservation with which a proposal passed. It comes back on its day.
 *
 * @param settled what became of it, once somebody has looked again
 */
record Reservation(
        ProposalId proposal, OrganisationId partner, String words, LocalDate reviewOn, Optional<Settled> settled) {

    record Settled(LocalDate on, String how) {}

    boolean due(LocalDate today) {
        return settled.isEmpty() && !reviewOn.isAfter(today);
    }
}
