package org.osnowa.partners;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipPage.SectorCount;

/**
 * The partners of a partnership, now and once.
 *
 * @param own for which of them the visitor decides
 * @param former who left, the last first
 */
public record PartnersPage(
        PartnershipHead head,
        List<PartnerRow> partners,
        int counted,
        List<SectorCount> sectors,
        Set<UUID> own,
        List<Former> former) {

    /**
     * @param since in words
     * @param reason for partners only
     * @param back whether it is a partner again
     */
    public record Former(
            UUID organisation,
            String name,
            String since,
            String until,
            @Nullable String reason,
            boolean back) {}
}
