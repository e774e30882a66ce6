package org.osnowa.commitments;

import java.util.UUID;

/** Of a photo or a file that stands beside a delivery. */
public record FileId(UUID value) {

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
