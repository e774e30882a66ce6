package org.osnowa.benefits;

import java.util.UUID;

public record ReviewId(UUID value) {

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
