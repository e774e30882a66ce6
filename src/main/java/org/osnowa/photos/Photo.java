package org.osnowa.photos;

/** A JPEG that we wrote ourselves. */
@SuppressWarnings("ArrayRecordComponent")
public record Photo(byte[] jpeg, int width, int height) {}
