package org.osnowa.proposals;

import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;

/**
 * A partner that may answer in a round: one that was a partner when the round began. Who joins later answers in the next one.
 *
 * @param group whose interest it has
 * @param weight of its voice
 * @param left whether it has left since; then its answer stays in sight and does not count
 */
record Voter(OrganisationId partner, Sector sector, String group, int weight, boolean left) {

    static final int MOST_WEIGHT = 1000;

    Voter gone() {
        return new Voter(partner, sector, group, weight, true);
    }
}
