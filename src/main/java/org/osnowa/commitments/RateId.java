package org.osnowa.commitments;

import java.util.UUID;

public record RateId(UUID value) {

    public static RateId of(String text) {
        return new RateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
