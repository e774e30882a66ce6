package org.osnowa.benefits;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a partner says what came of what it wanted.
 *
 * @param head null for who comes from a letter, and sees nothing of the partnership but this
 * @param onWord whether somebody has to be named who says so
 * @param told whether the words are about the partner and not to it
 * @param whyNot why the link of the letter cannot be used
 * @param done whether it has just been used
 * @param mine what the visitor had chosen, where somebody else answered first; the form shows what that one said
 */
public record ReviewAnswerPage(
        @Nullable PartnershipHead head,
        String action,
        String partnership,
        String slug,
        String partner,
        String until,
        List<Row> benefits,
        List<Choice> states,
        ReviewAnswerForm form,
        boolean onWord,
        boolean told,
        @Nullable Refusal whyNot,
        boolean done,
        List<String> mine,
        FormErrors errors) {

    public record Row(
            UUID id,
            String brief,
            @Nullable String state,
            @Nullable String words) {}
}
