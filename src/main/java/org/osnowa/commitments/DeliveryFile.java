package org.osnowa.commitments;

/**
 * What somebody adds to a delivery so that others can see it: a photo, written anew by us, or a PDF as it came.
 *
 * @param bytes how large it is
 * @param width of a photo, else nothing
 */
record DeliveryFile(FileId id, Kind kind, int bytes, int width, int height) {

    enum Kind {
        PHOTO,
        PDF
    }

    /** What was read out of what somebody sent. Only sent on and never compared, so that an array in a record does no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(Kind kind, byte[] bytes, int width, int height) {}
}
