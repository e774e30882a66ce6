package org.osnowa.commitments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Whom a coordinator asks by letter what it will bring, and which links of letters can still be answered.
 *
 * @param whyNot why nobody can be asked now
 */
public record DeclarationLettersPage(
        PartnershipHead head,
        @Nullable Refusal whyNot,
        List<Row> partners,
        List<Sent> sent,
        DeclarationLettersForm form,
        FormErrors errors) {

    /** @param note what came of an earlier letter, or that there is no address */
    public record Row(
            UUID organisation,
            String name,
            boolean ticked,
            @Nullable String address,
            @Nullable String note) {}

    /** @param about "declarations" or "confirmations", as in the address of taking it back */
    public record Sent(String about, UUID organisation, String name, String address, String on, String until) {}

    public String path() {
        return head.path() + "/commitments";
    }
}
