package org.osnowa.notes;

import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Where one note is written.
 *
 * @param id of a note that is there already
 * @param takenBack whether it can be read but not changed any more
 * @param movedMeanwhile whether somebody else changed it meanwhile
 */
public record PublicNotePage(
        PartnershipHead head,
        @Nullable String id,
        PublicNoteForm form,
        boolean takenBack,
        boolean movedMeanwhile,
        FormErrors errors) {

    public String action() {
        return head.path() + "/notes" + (id == null ? "" : "/" + id);
    }
}
