package org.osnowa.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where an organisation asks to be taken in.
 *
 * @param why why nobody can ask now
 * @param signedIn whether the visitor can ask at all
 * @param organisations for which the visitor decides and that could ask
 * @param invited where to answer an invitation instead, for an organisation that has one
 * @param version of the questions
 * @param asked what of the visitor's waits already
 */
public record AskPage(
        PartnershipHead head,
        String matter,
        @Nullable Refusal why,
        boolean signedIn,
        List<Choice> organisations,
        List<Choice> invited,
        List<Waiting> asked,
        List<String> questions,
        int version,
        AskForm form,
        FormErrors errors) {

    public record Waiting(String id, String organisation, String since) {}

    public String path() {
        return head.path() + "/joining";
    }
}
