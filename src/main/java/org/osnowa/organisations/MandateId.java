package org.osnowa.organisations;

import java.util.UUID;

public record MandateId(UUID value) {

    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
