package org.osnowa.disputes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * A dispute, as somebody sees it who has a place in it.
 *
 * @param head over the page; none for who comes by the link of a letter
 * @param path to which its forms go
 * @param place what the visitor is in it, in words
 * @param lead who leads, in words
 * @param mediation what is said when it has lasted for long
 * @param entries what the visitor may read of what was said and done
 * @param older whether there is more of it before
 * @param end how it ended
 * @param may what the visitor can do
 * @param failed which of the forms could not be taken
 */
public record DisputePage(
        @Nullable PartnershipHead head,
        String partnership,
        String path,
        String title,
        String words,
        String raised,
        List<SideRow> sides,
        String place,
        String lead,
        @Nullable String mediation,
        List<StepRow> steps,
        @Nullable ProposalBox proposal,
        List<EntryRow> entries,
        boolean older,
        @Nullable End end,
        May may,
        List<Choice> nexts,
        boolean movedMeanwhile,
        int version,
        DisputeForm form,
        String failed,
        FormErrors errors) {

    /**
     * @param letter to whom a link of this side has gone
     * @param anywhere whether the visitor may type any address, and not only write to the one that is shown
     * @param shown the address that the organisation shows everybody
     */
    public record SideRow(
            UUID id,
            String name,
            String knows,
            @Nullable String letter,
            boolean mayWriteTo,
            boolean anywhere,
            @Nullable String shown) {}

    public record StepRow(
            String kind,
            String days,
            @Nullable String who,
            @Nullable String outcome,
            boolean current,
            boolean late) {}

    /**
     * @param accepted who has said yes
     * @param waiting who has not
     * @param mine whether the visitor's side can still say yes
     * @param byWord the sides whose yes who leads may have heard
     */
    public record ProposalBox(
            UUID id, String words, String accepted, String waiting, boolean mine, List<Choice> byWord) {}

    public record EntryRow(
            String when, String who, String did, @Nullable String words) {}

    public record End(String state, String when, String words) {}

    /**
     * @param tell whether they can let the other side know
     * @param records whether an agreed end can become a decision of the partnership
     */
    public record May(
            boolean write,
            boolean chooseLead,
            boolean stepDown,
            boolean tell,
            boolean moveOn,
            boolean propose,
            boolean withdraw,
            boolean endWithout,
            boolean records) {}

    /** What is wrong with the fields of one of the forms. */
    public FormErrors in(String which) {
        return failed.equals(which) ? new FormErrors(errors.fields(), null) : FormErrors.none();
    }

    /** What is wrong with the letter to one of the sides: each has a form of its own. */
    public FormErrors inLetterTo(SideRow side) {
        return side.id().equals(form.side()) ? in("letter") : FormErrors.none();
    }

    /** What the rules refused: said over the page, since the form may not stand there any more. */
    public FormErrors refused() {
        return new FormErrors(Map.of(), errors.overall());
    }
}
