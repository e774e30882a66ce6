package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * @param rhythm how often partners agreed to meet, for partners
 * @param channel how they reach each other, for partners
 * @param first where the list begins, when this is not its beginning
 * @param next what comes after
 */
public record MeetingsPage(
        PartnershipHead head,
        @Nullable MeetingRhythm rhythm,
        @Nullable String channel,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next) {

    /**
     * @param when day, and hour where it is known
     * @param said how many partners were there, or that it is planned, or that nobody has said yet
     * @param ahead whether it is still to be held
     * @param removed why it was taken out; for partners only
     */
    public record Row(
            String path,
            String when,
            String title,
            String place,
            String said,
            boolean ahead,
            @Nullable String removed) {}
}
