package org.osnowa.goals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where a goal is worded, with the coach beside it.
 *
 * @param id of a goal that is there already
 * @param prompts what was asked of somebody who wanted help
 * @param coach null while there is no sentence
 * @param theirs where somebody else saved first: what stands there now and is different here
 * @param drafts how the sentence read before, the oldest first
 */
public record GoalEditPage(
        PartnershipHead head,
        @Nullable String id,
        @Nullable String code,
        GoalForm form,
        PromptForm prompts,
        boolean prompting,
        @Nullable CoachPanel coach,
        List<Choice> owners,
        List<Choice> needs,
        List<Choice> directions,
        List<Theirs> theirs,
        boolean movedMeanwhile,
        List<DraftRow> drafts,
        FormErrors errors) {

    /** One field that differs. */
    public record Theirs(String field, String words) {}

    public record DraftRow(String verdict, String sentence) {}

    public String action() {
        return goals() + (id == null ? "" : "/" + id);
    }

    public String goals() {
        return head.path() + "/goals";
    }

    public String back() {
        return action();
    }
}
