package org.osnowa.problems;

import java.util.Optional;
import java.util.UUID;

public record ProblemId(UUID value) {

    public static ProblemId of(String text) {
        return new ProblemId(UUID.fromString(text));
    }

    /** For what comes from an address. */
    public static Optional<ProblemId> read(String text) {
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
