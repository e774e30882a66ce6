package org.osnowa.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an import left a row out. A row may have several reasons.
 *
 * @param line as the person's own program counts them; in a folder of extracts, which file it is
 * @param column the name over the column, where one is to blame
 * @param value what stands there
 */
record RefusedRow(
        long line,
        ImportRefusal why,
        @Nullable String column,
        @Nullable String value) {

    private static final int LONGEST = 200;

    /** How many rows these reasons are about. */
    static long rows(List<RefusedRow> reasons) {
        return reasons.stream().mapToLong(RefusedRow::line).distinct().count();
    }

    RefusedRow {
        value = value != null && value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
