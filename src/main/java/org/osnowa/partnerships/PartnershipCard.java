package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;

/**
 * A partnership as lists show it.
 *
 * @param sectors the sectors of its partners, in the order of the field's three
 * @param ribbon what was declared and confirmed, where anything was
 */
public record PartnershipCard(
        String slug,
        String name,
        String matter,
        String place,
        Stage stage,
        LifeState state,
        @Nullable PartnershipType type,
        int partners,
        List<Sector> sectors,
        @Nullable Ribbon ribbon) {

    private static final int BRIEF = 180;

    /** The matter as far as a card has room for it, cut between words. */
    public String brief() {
        if (matter.length() <= BRIEF) {
            return matter;
        }
        var cut = matter.lastIndexOf(' ', BRIEF);
        return matter.substring(0, cut < 0 ? BRIEF : cut) + "…";
    }

    public String typeName() {
        return TypeLabel.ofSectors(type, sectors);
    }
}
