package org.osnowa.organisations;

/** Takes what comes out of a file, row by row. */
interface RowSink {

    void take(ImportedRow row);

    void refuse(RefusedRow row);
}
