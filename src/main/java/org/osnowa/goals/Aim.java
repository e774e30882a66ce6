package org.osnowa.goals;

import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;

/**
 * What would be better, for whom, where, and who sees to it.
 *
 * @param place where it is not simply the area of the partnership
 * @param need of the diagnosis, that the goal answers
 */
public record Aim(
        String sentence,
        Optional<String> beneficiaries,
        Optional<String> place,
        Optional<OrganisationId> owner,
        Optional<UUID> need) {}
