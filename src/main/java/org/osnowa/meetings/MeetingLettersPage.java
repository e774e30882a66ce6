package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where letters about a meeting are sent.
 *
 * @param meeting its address
 * @param whyNot why none can be sent
 * @param sentOn when the last ones were
 * @param people who gets one as somebody with an account, by organisation
 * @param others organisations in which nobody has an account
 */
public record MeetingLettersPage(
        PartnershipHead head,
        String meeting,
        String title,
        String when,
        @Nullable Refusal whyNot,
        @Nullable String sentOn,
        MeetingLettersForm form,
        List<Row> people,
        List<Row> others,
        FormErrors errors) {

    /** @param reach the names of the people, or the address */
    public record Row(
            String organisation, String name, @Nullable String reach) {}
}
