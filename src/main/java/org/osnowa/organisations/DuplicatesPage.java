package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationFormPage.Difference;

/** Everything organisations/duplicates.jte shows: pairs that may be one, and pairs that were made one. */
public record DuplicatesPage(
        List<Pair> pairs, List<Made> made, @Nullable String trouble) {

    /** The differences stand with the one on the left and the other on the right. */
    public record Pair(Side one, Side other, List<Difference> differences) {}

    public record Side(OrganisationId id, String name) {}

    public record Made(UUID id, OrganisationId kept, String keptName, String goneName, String on) {}
}
