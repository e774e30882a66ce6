package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

/**
 * The secret addresses of one's own calendars.
 *
 * @param offered partnerships for which there is none yet; the first is for all of them together
 */
public record CalendarFeedsPage(List<Row> feeds, List<Offer> offered, FormErrors errors) {

    /** @param name of the partnership; nothing for that of all */
    public record Row(String id, @Nullable String name, String address, String since) {}

    /** @param partnership empty for all of them */
    public record Offer(String partnership, @Nullable String name) {}
}
