package org.osnowa.trials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Where a card is sent.
 *
 * @param asked what was looked for in the directory
 * @param chosen the organisations to which it goes
 */
public record SendCardPage(
        PartnershipHead head,
        String path,
        String sentence,
        SendCardForm form,
        String asked,
        List<Found> found,
        List<Chosen> chosen,
        String contact,
        FormErrors errors) {

    /**
     * @param choose the address that adds it
     * @param standing why it cannot be chosen: CHOSEN, ASKED, PARTNER or NO_ADDRESS
     */
    public record Found(
            String name,
            String kind,
            @Nullable String town,
            String choose,
            @Nullable String standing) {}

    public record Chosen(String id, String name, @Nullable String address) {}
}
