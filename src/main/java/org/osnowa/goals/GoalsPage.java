package org.osnowa.goals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.coach.Verdict;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * The three key questions, the goals of a partnership, and who has said yes to them.
 *
 * @param dropped given up, with the reason
 * @param yes how many partners have said yes to all goals as they stand
 * @param stand which goals in which wording are shown here, for those who say yes to them
 * @param mine the partners for which the visitor may say yes and has not
 * @param partners who has said yes and who not; seen by partners only
 * @param remarks what partners would have changed; seen by partners only
 * @param unasked those for whom a coordinator may write down what they said
 */
public record GoalsPage(
        PartnershipHead head,
        @Nullable String aims,
        @Nullable String gain,
        @Nullable String way,
        List<Row> goals,
        List<Dropped> dropped,
        int yes,
        int of,
        String stand,
        List<Mine> mine,
        List<Partner> partners,
        List<Remark> remarks,
        List<Choice> unasked,
        PhoneForm phone,
        FormErrors errors) {

    public record Row(
            String path,
            String code,
            String sentence,
            Verdict verdict,
            boolean draft,
            @Nullable String progress,
            @Nullable String owner,
            @Nullable String due,
            @Nullable Result result,
            boolean overdue) {}

    public record Dropped(String path, String code, String sentence, String reason) {}

    public record Mine(UUID organisation, String name) {}

    /**
     * @param when null for those who have not said yes to all goals as they stand
     * @param byLetter whether it was said by the link of a letter
     * @param askedUntil until when the link of a letter waits for an answer; seen by coordinators
     */
    public record Partner(
            String name,
            @Nullable String when,
            @Nullable String saidBy,
            boolean byLetter,
            @Nullable String askedUntil) {}

    /**
     * @param who who said so, and what they may say for the organisation
     * @param earlier whether the goal is worded otherwise by now
     */
    public record Remark(
            UUID id, String code, String organisation, String words, String who, String when, boolean earlier) {}

    public boolean answered() {
        return aims != null && gain != null && way != null;
    }

    public String path() {
        return head.path() + "/goals";
    }
}
