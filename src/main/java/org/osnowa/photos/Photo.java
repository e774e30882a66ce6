package org.osnowa.photos;

/** A JPEG that we wrote ourselves. Only sent on and never compared, so that an array in a record does no harm. */
@SuppressWarnings("ArrayRecordComponent")
public record Photo(byte[] jpeg, int width, int height) {}
