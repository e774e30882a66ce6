package org.osnowa.disputes;

import java.util.Set;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * What somebody is in the partnership today, before it is known whether they have a place in a dispute.
 *
 * @param speaksFor the partners for which they decide or are consulted
 * @param decidesFor those of them for which they decide
 * @param coordinatorsSpeakFor the organisations for which any of those speaks who coordinate the partnership
 */
record Onlooker(
        PersonId person,
        boolean coordinates,
        boolean administrator,
        Set<OrganisationId> speaksFor,
        Set<OrganisationId> decidesFor,
        Set<OrganisationId> coordinatorsSpeakFor) {}
