package org.osnowa.minutes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Counts for the rules how many meetings with minutes there were in the stage that lasts, and whether the last meeting is longer
 * ago than two rhythms (gate.J1). Where no rhythm was agreed nothing can be overdue.
 */
@Component
class MinutesMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.MEETINGS_SINCE_AGREEMENT, Figure.MEETINGS_OVERDUE);
    }

    @Override
    public String sql() {
        return """
                select (select count(*)
                          from public_held_meetings held
                          join minutes on minutes.meeting = held.id
                         where held.partnership = :partnership
                           and held.day >= :since
                           and edition > 0) as minuted,
                       (select count(*)
                          from public_meeting_rhythms rhythms
                         where rhythms.partnership = :partnership
                           and cast(:today as date)
                               - greatest(cast(:since as date), (select max(held.day)
                                                                   from public_held_meetings held
                                                                  where held.partnership = :partnership))
                               > 2 * rhythms.days) as overdue
                """;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        figures.with(Figure.MEETINGS_SINCE_AGREEMENT, row.get("minuted").asInt());
        figures.with(Figure.MEETINGS_OVERDUE, row.get("overdue").asInt());
    }
}
