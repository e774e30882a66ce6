package org.osnowa.formalities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.rules.PartnershipType;

/**
 * Where something of the type is written.
 *
 * @param form what stands in the fields
 * @param about the partner whose part it is
 * @param organisation its id
 * @param compared what somebody else saved meanwhile, beside the visitor's own
 * @param partners to choose from
 */
public record EditPage<F>(
        PartnershipHead head,
        F form,
        @Nullable PartnershipType type,
        @Nullable String about,
        @Nullable String organisation,
        int version,
        int factsVersion,
        List<Compared> compared,
        List<Choice> partners,
        FormErrors errors) {

    public record Compared(String field, String theirs, String mine) {

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }
}
