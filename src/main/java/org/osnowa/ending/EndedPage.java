package org.osnowa.ending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * What a partnership that has ended leaves behind.
 *
 * @param transformed whether it became an organisation
 * @param days how long it was at work
 * @param partners how many were partners on the last day
 * @param ties what remains between them
 * @param way the way that was chosen
 * @param passedOver what of it is still open
 */
public record EndedPage(
        PartnershipHead head,
        boolean transformed,
        String began,
        String ended,
        long days,
        int partners,
        String reason,
        @Nullable String way,
        @Nullable String ties,
        List<String> passedOver) {}
