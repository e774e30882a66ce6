package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;

/**
 * A row that an import left out.
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

    RefusedRow {
        value = value != null && value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
