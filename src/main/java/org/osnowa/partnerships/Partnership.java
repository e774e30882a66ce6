package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;

/**
 * Organisations, groups and residents who do one matter together.
 *
 * @param slug the last part of its address; never changes, even when the name does
 * @param matter what it is about, in a few sentences: 60 to 1,000 characters (gate.I3)
 * @param type may stay undecided for long
 */
public record Partnership(
        PartnershipId id,
        String slug,
        String name,
        String matter,
        Area area,
        Origin origin,
        @Nullable PartnershipType type,
        StageEntered stage,
        int version) {

    public static final int MATTER_LEAST = 60;
    public static final int MATTER_MOST = 1000;
    public static final int NAME_MOST = 120;

    /** Where it works: how wide, and in which place. */
    public record Area(AreaLevel level, PlaceId place) {}

    /**
     * How it began.
     *
     * @param startedBy who wrote it down; empty when it was loaded with the demo community
     */
    public record Origin(InitiatorType initiator, Optional<PersonId> startedBy, LocalDate startedOn) {}

    public record StageEntered(Stage stage, LocalDate since) {}

    /** The same partnership, described anew. */
    Partnership described(String newName, String newMatter, @Nullable PartnershipType newType, Area newArea) {
        return new Partnership(id, slug, newName, newMatter, newArea, origin, newType, stage, version);
    }

    /** As somebody saw it; saving it fails when it was saved in between. */
    Partnership asSeenIn(int seen) {
        return new Partnership(id, slug, name, matter, area, origin, type, stage, seen);
    }
}
