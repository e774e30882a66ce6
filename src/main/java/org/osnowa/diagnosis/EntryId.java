package org.osnowa.diagnosis;

import java.util.UUID;

public record EntryId(UUID value) {

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
