package org.osnowa.goals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a partner says from its letter whether these are its goals too.
 *
 * @param action the address of the link
 * @param until the last day for an answer
 * @param whyNot why the link cannot answer
 * @param done whether it has answered all that is asked
 * @param changed whether it answered before, and a goal has changed since
 * @param goals none where the link opens nothing
 */
public record AskedGoalsPage(
        String action,
        String partnership,
        String path,
        String partner,
        @Nullable String until,
        @Nullable Refusal whyNot,
        boolean done,
        boolean changed,
        List<Row> goals,
        List<Choice> stances,
        List<Choice> scopes,
        AskedGoalsForm form,
        String stand,
        FormErrors errors) {

    /**
     * @param facts what would be measured, by when, who sees to it
     * @param confirmed whether there is nothing more to say about it
     */
    public record Row(
            String id,
            String code,
            String sentence,
            List<String> facts,
            boolean confirmed,
            @Nullable String stance,
            @Nullable String remark) {}
}
