package org.osnowa.benefits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where one benefit or one cost is written.
 *
 * @param id of one that is there already
 * @param partner for whom it is written, where that is settled
 * @param partners among whom to choose otherwise
 * @param onWord whether it may be somebody else's word, who has to be named
 * @param mine what the visitor had typed, where somebody else saved first; the form shows what that one wrote
 */
public record ExpectationPage(
        PartnershipHead head,
        @Nullable String id,
        ExpectationForm form,
        @Nullable String partner,
        List<Choice> partners,
        List<Choice> kinds,
        boolean onWord,
        @Nullable String mine,
        FormErrors errors) {

    public String action() {
        return head.path() + "/benefits" + (id == null ? "" : "/" + id);
    }
}
