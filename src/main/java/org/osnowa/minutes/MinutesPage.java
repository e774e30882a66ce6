package org.osnowa.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Offspring;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * The minutes of a meeting, while they are written and afterwards.
 *
 * @param points what is written about each, while they are written
 * @param blocks the whole text, once it was sent, or for who only reads
 * @param until the last day for remarks, or for those who send: the day that is suggested
 * @param writes whether the visitor writes along
 * @param sends whether the visitor sends them
 * @param corrects whether the visitor may open them for writing again
 * @param remarks of the partners, the newest first
 * @param mine in whose name the visitor may object
 * @param unsaved what was typed and cannot be kept any more, so that it is not lost
 * @param changed whether there is an earlier edition to compare with
 */
public record MinutesPage(
        PartnershipHead head,
        String meeting,
        String title,
        String when,
        String place,
        int number,
        MinutesState state,
        int edition,
        List<PointPart> points,
        List<Block> blocks,
        List<BornPart> born,
        @Nullable String until,
        boolean writes,
        boolean sends,
        boolean corrects,
        List<RemarkPart> remarks,
        List<Choice> mine,
        ObjectionForm remark,
        boolean changed,
        @Nullable Clash clash,
        @Nullable String unsaved,
        FormErrors errors) {

    /**
     * @param id empty for matters that stay open
     * @param version of what is kept
     */
    public record PointPart(String id, String title, String words, int version, List<BornPart> born) {

        /** No two fields of the page have the same name for assistive technology. */
        public String field() {
            return "words-" + (id.isEmpty() ? "open" : id);
        }
    }

    public record BornPart(Offspring.Kind kind, String words, String path) {}

    public record RemarkPart(
            String id,
            String organisation,
            String words,
            @Nullable String by,
            String on,
            int edition,
            boolean settled) {}

    /** Somebody else has kept something else about the same point: both, so that one of them is chosen. */
    public record Clash(String title, String theirs) {}

    public String path() {
        return meeting + "/minutes";
    }
}
