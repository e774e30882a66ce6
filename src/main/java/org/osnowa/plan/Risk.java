package org.osnowa.plan;

import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * What may come between.
 *
 * @param response what the partners do about it (gate.G7)
 * @param keeper the partner that keeps an eye on it
 */
record Risk(
        RiskId id,
        String what,
        Chance chance,
        Optional<String> response,
        Optional<OrganisationId> keeper,
        boolean removed,
        int version) {}
