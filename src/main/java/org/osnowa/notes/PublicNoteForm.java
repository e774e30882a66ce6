package org.osnowa.notes;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param version of the note that the writer saw */
public record PublicNoteForm(
        @NotBlank(message = "{PublicNoteForm.words.missing}")
        @CodePointLength(max = 1000, message = "{PublicNoteForm.words.tooLong}")
        @Nullable
        String words,

        int version,
        @Nullable UUID once) {

    static PublicNoteForm empty() {
        return new PublicNoteForm(null, 0, null);
    }

    static PublicNoteForm of(PublicNote note) {
        return new PublicNoteForm(note.words(), note.version(), null);
    }

    /** Only for a form without errors. */
    String text() {
        return requireNonNull(words).strip();
    }
}
