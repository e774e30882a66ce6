package org.osnowa.datepolls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Which days suit whom.
 *
 * @param best which day suits most, and who cannot come then, in a sentence
 * @param meeting the address of what came of it
 * @param whyNot why nobody answers any more
 * @param answering for whom the visitor answers, or writes down what was said; nothing where for nobody
 * @param others for whom the visitor could answer as well
 * @param sends whether the visitor sends letters and chooses the day
 */
public record PollPage(
        PartnershipHead head,
        String id,
        String title,
        String place,
        String closes,
        List<Row> rows,
        @Nullable String best,
        List<String> answered,
        List<String> silent,
        @Nullable String meeting,
        @Nullable Refusal whyNot,
        @Nullable Answering answering,
        List<Choice> others,
        @Nullable String sentOn,
        boolean sends,
        FormErrors errors) {

    /** @param chosen whether it can become a meeting now */
    public record Row(
            String slot,
            String when,
            List<String> yes,
            List<String> ifNeedBe,
            List<String> no,
            boolean best,
            boolean chosen) {}

    /** @param foreign whether somebody else's word is written down */
    public record Answering(
            String organisation,
            String name,
            List<Day> days,
            @Nullable String by,
            boolean foreign) {}

    /** @param field as the form names it */
    public record Day(String field, String when, @Nullable String said) {}

    public String path() {
        return head.path() + "/polls/" + id;
    }
}
