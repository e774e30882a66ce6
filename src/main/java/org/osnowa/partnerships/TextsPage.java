package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.history.Difference.Piece;

/** The versions of the texts of one thing, the newest first, each with what it changed. */
public record TextsPage(PartnershipHead head, List<Row> rows) {

    /**
     * @param field which text it is
     * @param first whether there was nothing before it
     */
    public record Row(String field, String when, @Nullable String who, boolean first, List<Piece> pieces) {}
}
