package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda on the page of its meeting.
 *
 * @param total how long all of it takes
 * @param over that it takes longer than is planned
 * @param writes whether the visitor adds, moves and corrects
 */
public record AgendaPart(
        List<Row> rows, String total, @Nullable String over, boolean writes) {

    /**
     * @param begins when, where the meeting has an hour
     * @param presenter who speaks first
     */
    public record Row(
            String id,
            @Nullable String begins,
            String title,
            AgendaPurpose purpose,
            int minutes,
            @Nullable String presenter,
            boolean first,
            boolean last) {}
}
