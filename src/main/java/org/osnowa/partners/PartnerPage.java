package org.osnowa.partners;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * One partner, as those see it who are inside.
 *
 * @param speaking who speaks for it now, and then who did
 * @param settles whether the visitor says who speaks for it
 * @param people who holds a mandate of it, to choose from
 * @param earlier when it was a partner before, in words
 */
public record PartnerPage(
        PartnershipHead head,
        PartnerRow partner,
        List<Speaker> speaking,
        boolean settles,
        RoleForm role,
        List<Choice> roles,
        List<Choice> parties,
        SpeakerForm speaker,
        List<Choice> people,
        List<Choice> scopes,
        List<String> earlier,
        FormErrors errors) {

    /** @param until when they stopped, in words */
    public record Speaker(
            UUID id,
            String name,
            String scope,
            boolean deputy,
            String since,
            @Nullable String until) {}

    public String path() {
        return head.path() + "/partners/" + partner.organisation();
    }
}
