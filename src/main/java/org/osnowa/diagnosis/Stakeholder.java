package org.osnowa.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;

/**
 * Somebody on the map of a matter.
 *
 * @param note shown to partners only, for it may speak of people
 */
record Stakeholder(StakeholderId id, Who who, PartInMatter part, Optional<String> note, boolean removed, int version) {

    /** Somebody whom the directory knows, or somebody described here. */
    public sealed interface Who {

        record Listed(OrganisationId organisation) implements Who {}

        record Described(String name, Sector sector, List<Field> fields) implements Who {}
    }

    Optional<OrganisationId> organisation() {
        return who instanceof Who.Listed(var organisation) ? Optional.of(organisation) : Optional.empty();
    }

    Stakeholder as(Who other, PartInMatter otherPart, @Nullable String otherNote, int seen) {
        return new Stakeholder(id, other, otherPart, Optional.ofNullable(otherNote), removed, seen);
    }
}
