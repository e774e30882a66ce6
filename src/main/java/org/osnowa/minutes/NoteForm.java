package org.osnowa.minutes;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a point of the agenda.
 *
 * @param item empty for matters that stay open
 * @param version of the note that the writer saw; 0 where there was none
 */
public record NoteForm(
        @Nullable UUID item,
        @Nullable String words,
        @Nullable Integer version) {

    Optional<UUID> point() {
        return Optional.ofNullable(item);
    }

    String text() {
        return words == null ? "" : words;
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
