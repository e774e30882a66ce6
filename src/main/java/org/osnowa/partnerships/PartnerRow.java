package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;

/**
 * A partner as a list shows it.
 *
 * @param residents whether it is a body of residents, marked beside its sector
 * @param representative shown to those who see the inside only
 * @param expects shown to those who see the inside only
 */
public record PartnerRow(
        UUID organisation,
        String name,
        String brief,
        String kind,
        Sector sector,
        boolean residents,
        Role role,
        boolean initiating,
        boolean preliminary,
        LocalDate since,
        @Nullable String representative,
        @Nullable String scope,
        @Nullable String expects) {}
