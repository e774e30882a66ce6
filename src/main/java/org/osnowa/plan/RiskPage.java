package org.osnowa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where one risk is written.
 *
 * @param id of a risk that is there already
 * @param movedMeanwhile whether somebody else changed it meanwhile
 */
public record RiskPage(
        PartnershipHead head,
        @Nullable String id,
        RiskForm form,
        List<Choice> partners,
        boolean movedMeanwhile,
        FormErrors errors) {

    public String action() {
        return head.path() + "/actions/risks" + (id == null ? "" : "/" + id);
    }
}
