package org.osnowa.partnerships;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something of which decisions, commitments and actions are born, such as a point of an agenda. Its module keeps what came of it; the
 * forms of these modules carry its id in the parameter {@code origin}.
 */
public interface Offspring {

    enum Kind {
        DECISION,
        COMMITMENT,
        ACTION
    }

    /** @param path where it stands */
    record Origin(String words, String path) {}

    /**
     * Remembers in the transaction in which it is born.
     *
     * @param words what it is called
     * @return where its reader goes on; nothing where this is not of ours
     */
    Optional<String> born(PartnershipId partnership, UUID from, Kind kind, UUID thing, String words);

    /** Of those that are born of something of ours. */
    Map<UUID, Origin> origins(PartnershipId partnership, Collection<UUID> things);
}
