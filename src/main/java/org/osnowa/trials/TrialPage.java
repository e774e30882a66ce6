package org.osnowa.trials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.coach.Verdict;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * What came of trying a goal out.
 *
 * @param ended the day on which it ended
 * @param address of the shared link, while it is open; for coordinators
 * @param versions the newest first
 * @param comparison how the newest wording pulls against the one before: MORE, SAME or LESS; null while nobody can tell
 * @param strong whether most understand it and half would join
 * @param respondents who said what; for coordinators
 * @param recipients who has a letter; for coordinators
 */
public record TrialPage(
        PartnershipHead head,
        String path,
        CardView card,
        Precision precision,
        boolean running,
        @Nullable String ended,
        boolean reopens,
        @Nullable String address,
        List<Version> versions,
        @Nullable String comparison,
        boolean strong,
        List<Said> needs,
        List<Said> conditions,
        List<Said> brings,
        List<RespondentRow> respondents,
        List<RecipientRow> recipients,
        FormErrors errors) {

    public record Version(CardView card, Verdict verdict, Tally tally) {}

    /** @param number of the wording about which it was said */
    public record Said(int number, String words) {}

    /** @param invite where to invite them; null when they would not join */
    public record RespondentRow(
            String who,
            @Nullable String organisation,
            int number,
            String when,
            Understood understood,
            Joins joins,
            @Nullable String condition,
            @Nullable String brings,
            @Nullable String needs,
            @Nullable String invite) {}

    /**
     * @param state OPEN, EXPIRED, WITHDRAWN, ANSWERED for an answer to the newest wording, ANSWERED_EARLIER for one to an earlier
     * @param mayResend whether another letter may go; likewise the other
     */
    public record RecipientRow(
            String path,
            String who,
            @Nullable String address,
            String state,
            String until,
            boolean mayResend,
            boolean mayWithdraw) {}

    public int answers() {
        return versions.stream().mapToInt(each -> each.tally().answers()).sum();
    }
}
