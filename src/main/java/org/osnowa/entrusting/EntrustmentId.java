package org.osnowa.entrusting;

import java.util.Optional;
import java.util.UUID;

record EntrustmentId(UUID value) {

    public static EntrustmentId of(String text) {
        return new EntrustmentId(UUID.fromString(text));
    }

    /** For what comes from an address. */
    static Optional<EntrustmentId> read(String text) {
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
