package org.osnowa.disputes;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody is in a dispute.
 *
 * @param side for which they speak; who leads speaks for none
 */
record Place(Part part, Optional<UUID> side) {

    enum Part {
        RAISED,
        OTHER,
        LEADS
    }

    static final Place LEADS = new Place(Part.LEADS, Optional.empty());

    boolean raised() {
        return part == Part.RAISED;
    }

    boolean leads() {
        return part == Part.LEADS;
    }
}
