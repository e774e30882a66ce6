package org.osnowa.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a coordinator asks by letter whether something came.
 *
 * @param back the page of the commitment
 * @param whyNot why nobody can be asked
 * @param receiver who is asked, where only one can say it
 * @param partners from whom to choose; none where there is no choice
 */
public record ConfirmationLetterPage(
        PartnershipHead head,
        String action,
        String back,
        @Nullable Refusal whyNot,
        String giver,
        String what,
        String much,
        String on,
        @Nullable String receiver,
        List<Choice> partners,
        ConfirmationLetterForm form,
        FormErrors errors) {}
