package org.osnowa.partnerships;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osnowa.organisations.OrganisationId;

/** What today's partners declared and what of it another partner has confirmed, for the small picture of a partnership. */
public interface Ribbons {

    /**
     * @param declared how many commitments of a partner stand
     * @param confirmed how many of them another partner has confirmed wholly
     */
    record Strand(OrganisationId giver, int declared, int confirmed) {}

    /** Those that have any, with one statement. */
    Map<PartnershipId, List<Strand>> of(Collection<PartnershipId> partnerships);
}
