package org.osnowa.entrusting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Where somebody hands over what they do.
 *
 * @param head of the partnership that they coordinate; otherwise it is about an organisation
 * @param about the partnership or the organisation
 * @param others who do the same, and to whom it can be left at once
 * @param waiting who was asked to take over and has not answered yet
 */
public record HandoverPage(
        @Nullable PartnershipHead head,
        String about,
        String path,
        List<String> others,
        List<Waiting> waiting,
        HandoverForm form,
        FormErrors errors) {

    public record Waiting(UUID id, String address, String until) {}
}
