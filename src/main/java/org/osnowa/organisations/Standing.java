package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;

/**
 * The sector that an organisation stands in.
 *
 * @param reason why it is not the usual one of its kind
 */
public record Standing(Sector sector, @Nullable String reason) {

    /** The usual sector of a kind; a kind without one counts as social until somebody says otherwise. */
    public static Standing usualFor(OrganisationKind kind) {
        return new Standing(kind.usualSector().orElse(Sector.SOCIAL), null);
    }
}
