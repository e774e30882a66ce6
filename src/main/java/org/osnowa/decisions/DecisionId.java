package org.osnowa.decisions;

import java.util.UUID;

public record DecisionId(UUID value) {

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
