package org.osnowa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where one action is planned.
 *
 * @param id of an action that is there already
 * @param others the actions that may have to be done first
 * @param movedMeanwhile whether somebody else changed it meanwhile
 */
public record ActionPage(
        PartnershipHead head,
        @Nullable String id,
        ActionForm form,
        List<Choice> goals,
        List<Choice> partners,
        List<Choice> others,
        boolean movedMeanwhile,
        FormErrors errors) {

    public String action() {
        return head.path() + "/actions" + (id == null ? "" : "/" + id);
    }
}
