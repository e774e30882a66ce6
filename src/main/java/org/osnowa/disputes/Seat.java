package org.osnowa.disputes;

import java.util.Set;
import org.osnowa.disputes.Seats.Room;
import org.osnowa.organisations.OrganisationId;

/** Somebody's place in a dispute, as it is now. */
record Seat(Dispute dispute, Place place, Doer doer, Room room) {

    Set<OrganisationId> coordinatorsSpeakFor() {
        return room.coordinatorsSpeakFor();
    }
}
