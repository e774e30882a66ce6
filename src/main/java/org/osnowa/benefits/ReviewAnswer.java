package org.osnowa.benefits;

import java.util.Map;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * What one partner said at a review.
 *
 * @param version of the answer that the writer saw; 0 where there was none
 */
record ReviewAnswer(OrganisationId organisation, Map<ExpectationId, Got> got, Said said, int version) {

    /** What came of one benefit, and whatever they added in words. */
    record Got(Obtained state, Optional<String> words) {}
}
