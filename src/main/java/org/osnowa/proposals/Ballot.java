package org.osnowa.proposals;

import java.util.Optional;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;

/**
 * What counts of one partner in a round.
 *
 * @param weight of its voice, 1 unless votes are weighted
 * @param group whose interest it has: its sector, or the word that the partners agreed on
 * @param stance nothing as long as nobody has decided for it
 */
record Ballot(OrganisationId partner, Sector sector, String group, int weight, Optional<Stance> stance) {

    boolean says(Stance other) {
        return stance.filter(other::equals).isPresent();
    }
}
