package org.osnowa.disputes;

import java.util.UUID;

public record DisputeId(UUID value) {

    public static DisputeId of(String text) {
        return new DisputeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
