package org.osnowa.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * One clause: its words, its values, and what partners say of it.
 *
 * @param writes whether the visitor may change it now
 * @param talks whether the visitor may say something
 * @param english the library's text for who reads English
 * @param movedMeanwhile whether somebody else saved it while the visitor wrote what stands in the form
 * @param included whether it stands in the document now
 * @param versions where its earlier versions are read; null while there are none
 */
public record ClausePage(
        PartnershipHead head,
        String document,
        String title,
        String id,
        String heading,
        Need need,
        @Nullable String note,
        @Nullable String english,
        List<String> paragraphs,
        List<String> gaps,
        boolean writes,
        boolean talks,
        ClauseForm form,
        List<Field> fields,
        List<Row> remarks,
        RemarkForm remark,
        List<Choice> speakers,
        boolean movedMeanwhile,
        boolean included,
        @Nullable String versions,
        FormErrors errors,
        FormErrors remarkErrors) {

    /**
     * @param known what stands there when nothing is typed
     * @param required whether it is missing while nothing is typed
     */
    public record Field(
            String name,
            String label,
            @Nullable String value,
            @Nullable String known,
            boolean number,
            boolean required) {}

    /** @param settling where it can be settled by the visitor */
    public record Row(
            String who,
            String when,
            String words,
            boolean lawyer,
            boolean open,
            @Nullable String settling) {}

    public String path() {
        return head.path() + "/agreement/" + document;
    }
}
