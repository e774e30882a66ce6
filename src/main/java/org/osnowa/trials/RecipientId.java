package org.osnowa.trials;

import java.util.UUID;

public record RecipientId(UUID value) {

    public static RecipientId of(String text) {
        return new RecipientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
