package org.osnowa.partnerships;

import org.osnowa.organisations.OrganisationId;

/** An organisation is a partner from now on, or surely one where it was so preliminarily. Told within the transaction. */
public record PartnerJoined(PartnershipId partnership, OrganisationId organisation) {}
