package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened in a partnership, the newest first.
 *
 * @param first the address of the beginning, when this is not it
 * @param next the address of what happened before
 */
public record HistoryPage(
        PartnershipHead head,
        List<Month> months,
        @Nullable String first,
        @Nullable String next) {

    public record Month(String name, List<Row> rows) {}

    /**
     * @param who for those who see the inside; the public reads what happened
     * @param forWhom the organisation in whose name it was done
     * @param inside whether the public does not see this row
     * @param versions the address of the versions of what was written, for those who see the inside
     */
    public record Row(
            String day,
            String words,
            @Nullable String who,
            @Nullable String forWhom,
            boolean inside,
            @Nullable String versions) {}
}
