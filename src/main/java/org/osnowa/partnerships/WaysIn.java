package org.osnowa.partnerships;

import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/** How an organisation comes in other than by an invitation, for whoever keeps that. */
public interface WaysIn {

    /** Where organisations ask to be taken in, if the partnership lets them. */
    Optional<String> path(Partnership partnership);

    /** Whether this organisation has asked, and waits for an answer. */
    boolean asks(PartnershipId partnership, OrganisationId organisation);
}
