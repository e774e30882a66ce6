package org.osnowa.meetings;

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
 * Counts for the rules how many of the invited partners came to the fullest meeting, in percent (gate.R5). Nobody meets alone: at
 * least two came. Where there was no such meeting it is none of them. Whether they agreed how often they meet is gate.A6.
 */
@Component
class MeetingMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.MEETING_PERCENT, Figure.MEETING_RHYTHM);
    }

    @Override
    public String sql() {
        return """
                select coalesce(max(percent), 0) as best,
                       (select count(*) from meeting_rhythms where partnership = :partnership) as rhythms
                  from (select 100 * count(*) filter (where presence in ('PRESENT', 'ONLINE')) / count(*) as percent
                          from meetings
                          join meeting_attendances on meeting = meetings.id
                         where partnership = :partnership
                           and removed_on is null
                           and counts
                         group by meetings.id
                        having count(*) filter (where presence in ('PRESENT', 'ONLINE')) > 1) as best
                """;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        figures.with(Figure.MEETING_PERCENT, row.get("best").asInt());
        figures.with(Figure.MEETING_RHYTHM, row.get("rhythms").asInt() > 0);
    }
}
