package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where a meeting is called or changed.
 *
 * @param id of a meeting that is there already
 * @param removal how it can be taken out
 * @param movedMeanwhile whether somebody else changed it meanwhile
 * @param mine where what the visitor had typed is not what stands there now
 */
public record MeetingEditPage(
        PartnershipHead head,
        @Nullable String id,
        MeetingForm form,
        List<Choice> organisations,
        RemovalForm removal,
        boolean movedMeanwhile,
        List<Typed> mine,
        FormErrors errors,
        FormErrors removalErrors) {

    public String action() {
        return head.path() + "/meetings" + (id == null ? "" : "/" + id);
    }
}
