package org.osnowa.goals;

import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/** @param theirs what stands there now, where somebody else saved first */
public record QuestionsPage(
        PartnershipHead head, QuestionsForm form, @Nullable QuestionsForm theirs, FormErrors errors) {

    public String action() {
        return head.path() + "/goals/questions";
    }
}
