package org.osnowa.notes;

import java.util.UUID;

public record PublicNoteId(UUID value) {

    public static PublicNoteId of(String text) {
        return new PublicNoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
