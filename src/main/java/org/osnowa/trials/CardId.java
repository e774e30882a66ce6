package org.osnowa.trials;

import java.util.UUID;

public record CardId(UUID value) {

    public static CardId of(String text) {
        return new CardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
