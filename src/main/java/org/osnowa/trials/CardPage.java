package org.osnowa.trials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.history.Difference.Piece;
import org.osnowa.partnerships.PartnershipHead;

/**
 * One wording by itself: for reading, and for printing on one page.
 *
 * @param address of the shared link, while it is open; for the newest wording only, because that is what it shows
 * @param changes against the wording before; empty for the first
 */
public record CardPage(
        PartnershipHead head,
        String back,
        CardView card,
        Precision precision,
        Tally tally,
        @Nullable String address,
        List<Change> changes) {

    public record Change(String part, List<Piece> pieces) {}
}
