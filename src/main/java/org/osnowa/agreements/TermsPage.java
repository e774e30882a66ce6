package org.osnowa.agreements;

import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * What a document says of itself beside its clauses.
 *
 * @param all whether all parties have to sign a document of this kind
 * @param circumstances whether clauses depend on children and volunteers taking part
 */
public record TermsPage(
        PartnershipHead head,
        String document,
        TermsForm form,
        boolean all,
        boolean circumstances,
        boolean movedMeanwhile,
        FormErrors errors) {

    public String path() {
        return head.path() + "/agreement/" + document;
    }
}
