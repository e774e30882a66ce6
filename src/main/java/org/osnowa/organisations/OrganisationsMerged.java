package org.osnowa.organisations;

import org.osnowa.accounts.Person;

/**
 * Somebody made one organisation of two, or two of one again. Told within the transaction.
 *
 * @param undone whether it was taken back
 */
public record OrganisationsMerged(OrganisationId kept, OrganisationId gone, Person by, boolean undone) {}
