package org.osnowa.organisations;

import java.util.List;

/** Takes what comes out of a file, row by row. */
interface RowSink {

    /**
     * Whether nothing need be done for this row, because it says what it said last time (or what a row before it says).
     *
     * @param fingerprint of all that the row says
     */
    boolean settled(long line, long fingerprint);

    void take(ImportedRow row);

    /** @param because every reason for which the row is left out, at least one */
    void refuse(List<RefusedRow> because);
}
