package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a point of the agenda is written.
 *
 * @param meeting the address of the meeting
 * @param id of a point that is there already
 * @param whyNot why nobody like the visitor writes on this agenda
 * @param mine what the visitor had typed while somebody else saved the point
 */
public record AgendaItemPage(
        PartnershipHead head,
        String meeting,
        String title,
        String when,
        @Nullable String id,
        AgendaItemForm form,
        List<Choice> presenters,
        @Nullable Refusal whyNot,
        @Nullable String mine,
        FormErrors errors) {

    public String action() {
        return meeting + "/agenda" + (id == null ? "" : "/" + id);
    }
}
