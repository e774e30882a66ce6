package org.osnowa.agreements;

import java.util.List;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * What a document says of itself beside its clauses.
 *
 * @param all whether all parties have to sign a document of this kind
 * @param theirs what somebody else saved while the visitor wrote what stands in the form
 * @param circumstances whether clauses depend on children and volunteers taking part
 */
public record TermsPage(
        PartnershipHead head,
        String document,
        TermsForm form,
        boolean all,
        boolean circumstances,
        boolean movedMeanwhile,
        List<AgreementPage.Line> theirs,
        FormErrors errors) {

    public String path() {
        return head.path() + "/agreement/" + document;
    }
}
