package org.osnowa.commitments;

import java.util.Optional;
import java.util.Set;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * Who wants to do something with a commitment.
 *
 * @param person nobody where a letter's link is used
 * @param speaksFor the partners for which they may decide or be consulted
 * @param actsFor every organisation for which they hold any mandate; whoever has one of the giver confirms nothing of it
 * @param administers whether they look after the whole installation, which lets them remove photos and files, and nothing else
 */
public record Actor(
        Optional<PersonId> person,
        Set<OrganisationId> speaksFor,
        Set<OrganisationId> actsFor,
        boolean coordinates,
        boolean administers) {

    Actor(Optional<PersonId> person, Set<OrganisationId> speaksFor, Set<OrganisationId> actsFor, boolean coordinates) {
        this(person, speaksFor, actsFor, coordinates, false);
    }

    /** A link that was mailed to an organisation. */
    static Actor byLetter(OrganisationId organisation) {
        return new Actor(Optional.empty(), Set.of(organisation), Set.of(organisation), false);
    }

    boolean speaksFor(OrganisationId organisation) {
        return speaksFor.contains(organisation);
    }

    boolean belongsTo(OrganisationId organisation) {
        return actsFor.contains(organisation) || speaksFor.contains(organisation);
    }
}
