package org.osnowa.partnerships;

import org.osnowa.organisations.OrganisationId;

/** An organisation is no partner any more. Told within the transaction. */
public record PartnerLeft(PartnershipId partnership, OrganisationId organisation) {}
