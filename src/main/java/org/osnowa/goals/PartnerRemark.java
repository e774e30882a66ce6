package org.osnowa.goals;

import java.time.Instant;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership.Representative;

/**
 * What a partner would have changed in a goal, or wants to be heard beside its yes; said by the link of a letter.
 *
 * @param revision of the goal as it was worded then
 */
record PartnerRemark(
        UUID id,
        GoalId goal,
        int revision,
        OrganisationId organisation,
        String words,
        Representative by,
        UUID question,
        Instant at) {}
