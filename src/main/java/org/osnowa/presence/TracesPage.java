package org.osnowa.presence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * What a partner did at a stage: the evidence behind one cell of the picture.
 *
 * @param when the days of the stage, in words
 * @param standing in words
 * @param more whether there are older ones than those shown
 */
public record TracesPage(
        PartnershipHead head,
        String partner,
        int number,
        String stage,
        List<String> when,
        String standing,
        List<Row> rows,
        boolean more) {

    /** @param path where it happened */
    public record Row(String on, String words, @Nullable String path, boolean led) {}
}
