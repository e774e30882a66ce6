package org.osnowa.disputes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * The disputes of a partnership in which the visitor has a place.
 *
 * @param mayRaise whether they speak for a partner, and the partnership lasts
 */
public record DisputesPage(
        PartnershipHead head,
        List<Row> open,
        List<Row> ended,
        boolean mayRaise,
        @Nullable String first,
        @Nullable String next) {

    /** @param state what it waits for, or how it ended */
    public record Row(String path, String title, String who, String state) {}
}
