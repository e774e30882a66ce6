package org.osnowa.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * What the partners declared beside what came, and what waits for whoever looks.
 *
 * @param all how many commitments stand
 * @param kept how many of them another partner has confirmed wholly
 * @param waiting how many deliveries nobody has confirmed yet
 * @param late how many are past their day; only for partners
 * @param toConfirm what the visitor can confirm
 * @param mine the open commitments for which the visitor can note a delivery
 * @param ended those that were given up, let off or never came; only for partners
 * @param declares whether the visitor can declare something here
 */
public record CommitmentsPage(
        PartnershipHead head,
        int all,
        int kept,
        int waiting,
        int late,
        List<PledgeRow> rows,
        List<ToConfirm> toConfirm,
        List<Mine> mine,
        List<PledgeRow.Pledge> ended,
        boolean declares) {

    /**
     * @param path of the delivery, under which it is confirmed
     * @param seen how it stands here, see {@link Delivery#stamp}
     */
    public record ToConfirm(
            String giver,
            String what,
            String much,
            String on,
            @Nullable String words,
            String path,
            String page,
            List<AttachedFile> files,
            String seen) {}

    public record Mine(String code, String what, String much, State state, String due, String path) {}
}
