package org.osnowa.benefits;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * One round of asking: who has answered.
 *
 * @param id null while it is opened
 * @param opened the day
 * @param reachable how many partners have a public address, while it is opened
 */
public record ReviewPage(
        PartnershipHead head,
        @Nullable String id,
        @Nullable String opened,
        String until,
        boolean asking,
        ReviewForm form,
        List<Row> partners,
        int answered,
        int reachable,
        FormErrors errors) {

    public String action() {
        return head.path() + "/benefits/reviews" + (id == null ? "" : "/" + id);
    }

    /**
     * @param answeredOn the day, or null while it has not answered
     * @param mine whether the visitor may answer for it
     * @param address where a letter went or could go; for coordinators
     * @param sentOn when the letter went whose link still opens
     */
    public record Row(
            UUID organisation,
            String name,
            Sector sector,
            boolean residents,
            @Nullable String answeredOn,
            @Nullable String saidBy,
            @Nullable String enteredBy,
            boolean mine,
            @Nullable String address,
            @Nullable String sentOn) {}
}
