package org.osnowa.trials;

import java.util.UUID;

public record TrialId(UUID value) {

    public static TrialId of(String text) {
        return new TrialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
