package org.osnowa.formalities;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;
import org.osnowa.rules.Finding;
import org.osnowa.rules.FormGuide;
import org.osnowa.rules.Rule;
import org.osnowa.rules.TypeGuide;

/**
 * What a partnership is and how it exists in law: what follows from that, what holds, and who signs.
 *
 * @param label what it may call itself
 * @param type what there is to know of its type
 * @param form the same of its form
 * @param forms all forms, and whether these partners could found each
 * @param signers who signs, those first who cannot sign for themselves
 * @param facts what was written down; for those who see the inside
 */
public record TypePage(
        PartnershipHead head,
        String label,
        @Nullable TypeGuide type,
        List<TypeGuide.Consequence> consequences,
        boolean publicPrivate,
        @Nullable FormVerdict form,
        List<Finding> composition,
        List<FormVerdict> forms,
        List<SignerGroup> signers,
        @Nullable Inside facts,
        Locale language) {

    /** A form in the light of these partners. */
    public record FormVerdict(FormGuide guide, String name, boolean chosen, List<Finding> findings) {

        /** Whether these partners could found it. */
        public boolean possible() {
            return guide.form().takes() && findings.stream().noneMatch(Finding::blocks);
        }

        public List<Finding> open() {
            return findings.stream().filter(each -> !each.met()).toList();
        }
    }

    /**
     * Partners who sign in the same way.
     *
     * @param kept those who cannot be a party to the contract themselves
     */
    public record SignerGroup(
            List<String> names,
            boolean kept,
            boolean ask,
            Rule.Words party,
            Rule.Words signs,
            Rule.@Nullable Words attachment,
            Rule.Basis basis) {}

    /**
     * What the type asks for, as far as it was written down.
     *
     * @param asked whether the type asks for anything beside the partners
     * @param lines empty where nothing was written
     * @param split how the budget is divided, in one sentence
     */
    public record Inside(
            boolean asked,
            List<FactsForm.Line> lines,
            boolean partsAsked,
            List<PartRow> parts,
            @Nullable String split,
            boolean boardAsked,
            List<GroupRow> groups,
            List<GroupRow> removed,
            GroupForm group,
            FormErrors errors) {}

    public record PartRow(
            String path,
            String name,
            @Nullable String role,
            @Nullable String task,
            List<FactsForm.Line> resources,
            @Nullable String share,
            @Nullable String through,
            @Nullable String linked) {}

    /** @param percent of all votes, rounded down */
    public record GroupRow(String path, String name, int votes, int percent, boolean veto, boolean dominates) {}
}
