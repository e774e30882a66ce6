package org.osnowa.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where one line of the diagnosis is written.
 *
 * @param id of an entry that is there already
 * @param kinds what the part of the diagnosis offers to choose from
 * @param theirs what the entry says now, when somebody else changed it meanwhile
 */
public record EntryPage(
        PartnershipHead head,
        @Nullable String id,
        Part part,
        EntryForm form,
        List<Choice> kinds,
        @Nullable String theirs,
        FormErrors errors) {

    public String action() {
        return head.path() + "/diagnosis/entries" + (id == null ? "" : "/" + id);
    }
}
