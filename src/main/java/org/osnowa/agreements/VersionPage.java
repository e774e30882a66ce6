package org.osnowa.agreements;

import java.util.List;
import org.osnowa.history.Difference;
import org.osnowa.partnerships.PartnershipHead;

/** How a text that was opened for signing differs from the one before it. */
public record VersionPage(
        PartnershipHead head,
        String document,
        String title,
        int number,
        String openedOn,
        String digest,
        List<Row> rows,
        List<Integer> numbers) {

    public record Row(String heading, boolean changed, List<Difference.Piece> pieces) {}

    public String path() {
        return head.path() + "/agreement/" + document;
    }
}
