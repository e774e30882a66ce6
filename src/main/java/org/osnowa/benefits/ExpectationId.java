package org.osnowa.benefits;

import java.util.UUID;

public record ExpectationId(UUID value) {

    public static ExpectationId of(String text) {
        return new ExpectationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
