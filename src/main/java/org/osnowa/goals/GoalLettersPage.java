package org.osnowa.goals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Whom a coordinator asks by letter to confirm the goals.
 *
 * @param whyNot why nobody can be asked now
 * @param partners those that have not confirmed the goals as they are worded
 * @param confirmed how many have
 * @param sent the letters whose links can be answered
 */
public record GoalLettersPage(
        PartnershipHead head,
        @Nullable Refusal whyNot,
        List<Row> partners,
        int confirmed,
        List<Sent> sent,
        GoalLettersForm form,
        FormErrors errors) {

    /** @param note what came of an earlier letter, or that there is no address */
    public record Row(
            UUID organisation,
            String name,
            boolean ticked,
            @Nullable String address,
            @Nullable String note) {}

    public record Sent(
            UUID organisation, String name, @Nullable String address, String on, String until) {}

    public String path() {
        return head.path() + "/goals";
    }
}
