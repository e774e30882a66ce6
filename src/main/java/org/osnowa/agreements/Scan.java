package org.osnowa.agreements;

/** A signed paper. Only sent on and never compared, so that an array in a record does no harm. */
@SuppressWarnings("ArrayRecordComponent")
record Scan(Kind kind, byte[] bytes) {

    enum Kind {
        PHOTO,
        PDF
    }
}
