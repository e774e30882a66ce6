package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;

/**
 * A partner as a list shows it.
 *
 * @param residents whether it is a body of residents, marked beside its sector
 * @param party for whom an implementing unit acts, when that is known and a partner too
 * @param speakers who speaks for it; shown to those who see the inside only
 */
public record PartnerRow(
        UUID organisation,
        String name,
        String brief,
        String kind,
        Sector sector,
        boolean residents,
        Role role,
        @Nullable String party,
        boolean fiscalAgent,
        boolean initiating,
        boolean preliminary,
        LocalDate since,
        List<Speaker> speakers) {

    /** Whether it counts where partners are counted. */
    public boolean counts() {
        return role != Role.OBSERVER;
    }

    /** @param scope what they may do without asking, in words */
    public record Speaker(String name, String scope, boolean deputy) {}
}
