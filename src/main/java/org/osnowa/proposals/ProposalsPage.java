package org.osnowa.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * All proposals of a partnership, the last first.
 *
 * @param first where the list begins, when this is not its beginning
 * @param next what comes after
 */
public record ProposalsPage(
        PartnershipHead head,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next) {

    /** @param stand what it waits for, or how it ended */
    public record Row(String code, String title, String path, Mode mode, String stand, boolean ended, boolean passed) {}
}
