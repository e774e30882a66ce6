package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * @param contact whom the letter names for questions
 * @param asked what was looked for in the directory
 * @param found what was found there
 * @param similar organisations of the directory that the typed name may mean
 */
public record InvitePage(
        PartnershipHead head,
        InvitationForm form,
        List<Choice> kinds,
        List<Choice> similar,
        String asked,
        List<Found> found,
        String contact,
        FormErrors errors) {

    /** @param standing PARTNER or INVITED when there is nothing to ask any more */
    public record Found(
            String id,
            String name,
            String kind,
            @Nullable String town,
            @Nullable String standing) {}
}
