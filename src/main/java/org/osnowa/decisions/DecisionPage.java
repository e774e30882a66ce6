package org.osnowa.decisions;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where one decision is written down.
 *
 * @param id of a decision that is there already
 * @param code how it is called
 * @param movedMeanwhile whether somebody else changed it meanwhile
 */
public record DecisionPage(
        PartnershipHead head,
        @Nullable String id,
        @Nullable String code,
        DecidedForm form,
        List<Choice> meetings,
        List<Choice> partners,
        boolean movedMeanwhile,
        FormErrors errors) {

    /** What a decision can say of the partnership as a whole; most say nothing of it. */
    public List<Choice> courses() {
        return Stream.concat(Stream.of(Choice.of("", t("DecisionPage.noCourse"))), Choice.of(Course.values()).stream())
                .toList();
    }

    public String action() {
        return head.path() + "/decisions" + (id == null ? "" : "/" + id);
    }
}
