package org.osnowa.organisations;

import org.osnowa.accounts.PersonId;

/** A person may do more, less or nothing any more in the name of an organisation. Told within the transaction. */
public record MandateChanged(PersonId person, OrganisationId organisation) {}
