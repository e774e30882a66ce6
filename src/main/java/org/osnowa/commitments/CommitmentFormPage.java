package org.osnowa.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where a commitment is declared.
 *
 * @param givers for whom the visitor can declare
 * @param receivers who may receive it and so confirm it
 * @param writesDown whether the visitor can write down what another partner said
 */
public record CommitmentFormPage(
        @Nullable PartnershipHead head,
        String action,
        CommitmentForm form,
        List<Choice> givers,
        List<Choice> receivers,
        List<Choice> kinds,
        List<Choice> units,
        List<Choice> goals,
        List<Choice> actions,
        Worth worth,
        boolean writesDown,
        FormErrors errors) {

    /**
     * How the form speaks of what it is worth.
     *
     * @param known whether a kind and a unit that go together were chosen, so that rates can be offered
     * @param valued whether it has a price at all
     * @param choices the rates on offer, a rate of one's own, and none
     */
    public record Worth(boolean known, boolean valued, List<Choice> choices) {}
}
