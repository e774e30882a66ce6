package org.osnowa.partnerships;

import java.util.Optional;
import java.util.UUID;

public record InvitationId(UUID value) {

    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    /** For what comes from an address. */
    static Optional<InvitationId> read(String text) {
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
