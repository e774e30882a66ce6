package org.osnowa.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * One party of a document: who signs for it on which basis, and its signature.
 *
 * @param law how organisations of its kind sign, with what is attached
 * @param asksMoney whether a treasurer countersigns where obligations of money may arise
 * @param sure whether that is so in any case
 * @param held the clause about which its lawyer has doubts
 * @param leaving where it declares that it leaves what is in force, without its own id; null while it cannot
 * @param whyNotAccept why the visitor cannot accept it here, in words; null when they can
 * @param whyNotEnter why no signed paper can be entered; null when one can
 * @param waits whether the countersignature is missing
 * @param movedMeanwhile whether somebody else saved who signs while the visitor wrote what stands in the form
 * @param money what is saved about obligations of money
 */
public record PartyPage(
        PartnershipHead head,
        String document,
        String title,
        String organisation,
        String name,
        List<String> units,
        Law law,
        boolean writes,
        RepresentationForm form,
        List<Choice> bases,
        boolean asksMoney,
        boolean sure,
        int number,
        @Nullable String who,
        @Nullable String basis,
        @Nullable String digest,
        boolean open,
        @Nullable String held,
        @Nullable String leaving,
        @Nullable String whyNotAccept,
        @Nullable String whyNotEnter,
        @Nullable String signed,
        @Nullable String signedDigest,
        @Nullable String counter,
        boolean waits,
        boolean scan,
        PaperForm paper,
        CounterForm counterForm,
        boolean movedMeanwhile,
        @Nullable Boolean money,
        FormErrors errors) {

    /** What the law says of such organisations. */
    public record Law(String party, String signs, @Nullable String attachment, String source) {}

    public String path() {
        return head.path() + "/agreement/" + document + "/parties/" + organisation;
    }
}
