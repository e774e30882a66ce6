package org.osnowa.partners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * @param itself whether the visitor decides for the partner; otherwise they enter what they were told
 * @param why why it cannot leave now
 */
public record LeavingPage(
        PartnershipHead head,
        UUID organisation,
        String partner,
        String since,
        boolean itself,
        @Nullable Refusal why,
        LeavingForm form,
        FormErrors errors) {

    public String path() {
        return head.path() + "/partners/" + organisation + "/leaving";
    }
}
