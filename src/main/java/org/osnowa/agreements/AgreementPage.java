package org.osnowa.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * One document, for who sees the inside: its clauses, what is still missing, and who has signed it.
 *
 * @param text the number of the text that was opened last
 * @param digest of that text
 * @param force since when a text of it is in force or will be, or until when it was
 * @param binds whether one is in force or about to be
 * @param publishes whether it is something that everybody may read
 * @param older the number of the text that is in force, where another is being written or signed
 * @param alert what is urgent
 * @param unsaid names of circumstances to be said
 * @param joined declarations by which others joined or are about to
 * @param leaving where the partner ends its part, once its statement is signed
 */
public record AgreementPage(
        PartnershipHead head,
        String id,
        String title,
        String kind,
        DocumentState state,
        int version,
        int text,
        @Nullable String digest,
        @Nullable String openedOn,
        @Nullable String force,
        boolean binds,
        boolean publishes,
        int older,
        @Nullable String publishedOn,
        @Nullable String closed,
        @Nullable String alert,
        List<Line> facts,
        List<String> unsaid,
        List<ClauseRow> clauses,
        List<Annex> annexes,
        List<PartyRow> parties,
        List<Earlier> earlier,
        List<Joiner> joined,
        List<Joiner> joiners,
        @Nullable String leaving,
        boolean notHere,
        FormErrors errors) {

    public record Line(String label, String value) {}

    /**
     * @param need MANDATORY, RECOMMENDED, …
     * @param gaps what is missing in it
     * @param lawyers of which partners a lawyer has doubts
     */
    public record ClauseRow(
            String path,
            String id,
            String heading,
            List<String> paragraphs,
            Need need,
            boolean included,
            List<String> gaps,
            int remarks,
            List<String> lawyers) {

        public boolean lacking() {
            return need == Need.MANDATORY && !included;
        }
    }

    public record Annex(int number, String title) {}

    /**
     * @param who who signs and as what
     * @param standing in one sentence
     * @param kind of the tag beside it
     * @param mine whether the visitor decides in its name
     * @param opens whether the visitor may do something there
     */
    public record PartyRow(
            String path,
            String name,
            List<String> units,
            @Nullable String who,
            @Nullable String basis,
            String standing,
            String kind,
            @Nullable String held,
            boolean complete,
            boolean scan,
            boolean mine,
            boolean opens) {}

    /**
     * A signature under an earlier text.
     *
     * @param scan where the signed paper is, if it is kept
     */
    public record Earlier(
            String name, String on, int number, @Nullable String scan) {}

    /** A partner that is no party of what is in force, and may join it. */
    public record Joiner(String path, String name) {}

    public String path() {
        return head.path() + "/agreement/" + id;
    }

    public List<ClauseRow> lacking() {
        return clauses.stream().filter(ClauseRow::lacking).toList();
    }

    public List<ClauseRow> incomplete() {
        return clauses.stream()
                .filter(each -> each.included() && !each.gaps().isEmpty())
                .toList();
    }

    public List<ClauseRow> advised() {
        return clauses.stream()
                .filter(each -> each.need() == Need.RECOMMENDED && !each.included())
                .toList();
    }

    public List<ClauseRow> standing() {
        return clauses.stream().filter(ClauseRow::included).toList();
    }

    public List<ClauseRow> leftOut() {
        return clauses.stream().filter(each -> !each.included()).toList();
    }

    public long signed() {
        return parties.stream().filter(PartyRow::complete).count();
    }

    public boolean draft() {
        return state == DocumentState.DRAFT;
    }
}
