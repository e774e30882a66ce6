package org.osnowa.benefits;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.PartnershipHead;

/**
 * What the partners will have from it. Who is outside gets nothing but what a partner shows to everybody.
 *
 * @param reviews the oldest first, as the columns of the balance
 * @param silent partners for whom nothing came twice in a row
 * @param left partners of earlier days
 * @param removed what can be brought back by this visitor
 * @param mayOpen whether a review can be opened
 */
public record BenefitPage(
        PartnershipHead head,
        List<Column> reviews,
        List<PartnerBlock> partners,
        List<PartnerBlock> left,
        List<Silent> silent,
        List<Removed> removed,
        int withoutBenefit,
        boolean mayOpen) {

    /** @param path where the round is seen */
    public record Column(String path, String day, boolean asking, String until) {}

    /**
     * @param cells one for each review
     * @param mine whether the visitor may write for it
     */
    public record PartnerBlock(
            UUID organisation,
            String name,
            Sector sector,
            boolean residents,
            boolean mine,
            List<Row> benefits,
            List<Row> costs,
            List<Cell> cells) {}

    /**
     * @param name the kind in words; null where there are own words only
     * @param saidBy who said it in a letter or on the telephone
     * @param enteredBy who wrote it down
     * @param got what was said last, and at which review
     */
    public record Row(
            UUID id,
            @Nullable String name,
            @Nullable String words,
            @Nullable Importance importance,
            boolean shown,
            @Nullable String saidBy,
            @Nullable String enteredBy,
            @Nullable Obtained got,
            @Nullable String gotWords,
            @Nullable String gotOn) {}

    public record Silent(UUID organisation, String name) {}

    public record Removed(String path, String words) {}
}
