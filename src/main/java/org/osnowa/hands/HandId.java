package org.osnowa.hands;

import java.util.Optional;
import java.util.UUID;

public record HandId(UUID value) {

    public static HandId of(String text) {
        return new HandId(UUID.fromString(text));
    }

    /** For what comes from an address. */
    static Optional<HandId> read(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException noSuchId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
