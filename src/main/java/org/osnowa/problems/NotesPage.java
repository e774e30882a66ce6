package org.osnowa.problems;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was added to a problem, for those who write it.
 *
 * @param deeds what was done to it, the newest first
 */
public record NotesPage(String problem, String path, List<Row> rows, List<Deed> deeds) {

    /** @param changed whether it said something else before */
    public record Row(
            String path,
            NoteKind kind,
            String text,
            @Nullable String source,
            LocalDate on,
            boolean removed,
            boolean changed) {}

    public record Deed(String when, String what, @Nullable String who) {}
}
