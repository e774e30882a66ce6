package org.osnowa.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * @param writes whether the visitor may write notes
 * @param first where the list begins, when this is not its beginning
 * @param next what comes after
 */
public record PublicNotesPage(
        PartnershipHead head,
        List<Row> rows,
        boolean writes,
        @Nullable String first,
        @Nullable String next) {

    /** @param takenBack since when only partners read it */
    public record Row(
            String id,
            String words,
            String on,
            @Nullable String corrected,
            @Nullable String takenBack) {}
}
