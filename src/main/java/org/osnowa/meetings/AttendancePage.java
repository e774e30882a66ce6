package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where somebody says who was at a meeting.
 *
 * @param whyNot why nobody can say so yet
 * @param chairs who may have chaired it
 * @param movedMeanwhile whether somebody else changed it meanwhile
 * @param mine where what the visitor had typed is not what stands there now
 */
public record AttendancePage(
        PartnershipHead head,
        String id,
        String when,
        String title,
        @Nullable Refusal whyNot,
        AttendanceForm form,
        List<Row> rows,
        List<Choice> chairs,
        boolean movedMeanwhile,
        List<Typed> mine,
        FormErrors errors) {

    /** @param field as the form names it */
    public record Row(
            String field,
            String name,
            String value,
            String namesField,
            @Nullable String names) {}

    public String path() {
        return head.path() + "/meetings/" + id;
    }
}
