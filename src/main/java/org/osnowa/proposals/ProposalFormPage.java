package org.osnowa.proposals;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where somebody puts something to the partners.
 *
 * @param rule what the choices come to, in sentences; null where they are not complete
 * @param watchesGroups whether the share of each group of interests is watched
 * @param outOfReach how many partners can be asked by letter only, at their public addresses
 * @param withoutAddress how many more have no public address
 */
public record ProposalFormPage(
        PartnershipHead head,
        ProposalForm form,
        List<Choice> modes,
        List<Choice> quorums,
        List<Choice> majorities,
        List<Choice> partners,
        List<Choice> meetings,
        @Nullable String rule,
        int voters,
        boolean watchesGroups,
        int outOfReach,
        int withoutAddress,
        FormErrors errors) {

    /** Nobody, and then the partners. */
    public List<Choice> nobodyOrPartner() {
        return Stream.concat(Stream.of(Choice.of("", "–")), partners.stream()).toList();
    }

    public boolean weightsOpen() {
        return form.mode() == Mode.WEIGHTED;
    }

    public String action() {
        return head.path() + "/decisions/proposals";
    }

    /**
     * The next version of a proposal.
     *
     * @param said what stands in its way, or was remarked
     * @param whyNot why there can be none
     */
    public record Revising(
            PartnershipHead head,
            String path,
            String code,
            String title,
            int next,
            List<ProposalPage.Row> said,
            @Nullable String whyNot,
            RevisionForm form,
            FormErrors errors) {}

    /**
     * What came of it.
     *
     * @param reserved the partners whose reservations come back
     */
    public record Concluding(
            PartnershipHead head,
            String path,
            String code,
            String title,
            String how,
            String words,
            List<String> reserved,
            List<Choice> partners,
            @Nullable String whyNot,
            OutcomeForm form,
            FormErrors errors) {}
}
