package org.osnowa.datepolls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

public record PollsPage(
        PartnershipHead head,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next) {

    /** @param said how many have answered, or that a meeting came of it */
    public record Row(String path, String title, String closes, String said) {}
}
