package org.osnowa.goals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * One goal: what it says, how far the partners have come, what they do for it.
 *
 * @param progress in one sentence; null where it cannot be told yet
 * @param measurements the newest first
 * @param judging what is typed of the result
 */
public record GoalPage(
        PartnershipHead head,
        String id,
        String code,
        String sentence,
        GoalForm.Standing standing,
        @Nullable String reason,
        CoachPanel coach,
        List<Fact> facts,
        List<String> lacks,
        List<String> remarks,
        @Nullable String progress,
        @Nullable ProgressChart chart,
        @Nullable String unit,
        @Nullable String beginning,
        @Nullable String target,
        List<MeasuredRow> measurements,
        List<GoalActions.Line> actions,
        @Nullable Judged judged,
        JudgementForm judging,
        List<Choice> results,
        List<GoalEditPage.DraftRow> drafts,
        FormErrors errors) {

    /** @param said whether these are words that people wrote */
    public record Fact(String label, String value, boolean said) {}

    /** @param id null for the beginning, which is no measurement of its own */
    public record MeasuredRow(
            @Nullable String id,
            String day,
            String amount,
            @Nullable String way,
            String source,
            @Nullable String who) {}

    public record Judged(Result result, String words, String day) {}

    public String path() {
        return head.path() + "/goals/" + id;
    }

    public String actionsPath() {
        return head.path() + "/actions";
    }
}
