package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;

/** As much of an organisation as a list or a badge shows. */
public record OrganisationSummary(
        OrganisationId id, String name, @Nullable String shortName, OrganisationKind kind, Sector sector, Seat seat) {

    /** Residents speaking for themselves: marked beside the sector. */
    public boolean residentBody() {
        return kind.ofResidents();
    }

    public String brief() {
        return shortName == null ? name : shortName;
    }
}
