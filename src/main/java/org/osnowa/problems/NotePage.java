package org.osnowa.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.history.Difference.Piece;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * One cause, piece of evidence or answer.
 *
 * @param id of one that is there already
 * @param speaksFor the organisations in whose name the visitor may answer
 * @param fixed whether it cannot be changed, because it is an answer that was given
 * @param theirs what somebody else wrote meanwhile
 * @param versions the newest first
 */
public record NotePage(
        String problem,
        String path,
        @Nullable String id,
        NoteForm form,
        List<Choice> kinds,
        List<Choice> speaksFor,
        boolean fixed,
        boolean removed,
        @Nullable String theirs,
        List<Version> versions,
        FormErrors errors) {

    /** @param field which text it is */
    public record Version(
            String field, String when, @Nullable String who, List<Piece> pieces) {}

    public String action() {
        return path + "/notes" + (id == null ? "" : "/" + id);
    }
}
