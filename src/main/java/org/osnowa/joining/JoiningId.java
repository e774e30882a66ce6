package org.osnowa.joining;

import java.util.Optional;
import java.util.UUID;

record JoiningId(UUID value) {

    public static JoiningId of(String text) {
        return new JoiningId(UUID.fromString(text));
    }

    /** For what comes from an address. */
    static Optional<JoiningId> read(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
