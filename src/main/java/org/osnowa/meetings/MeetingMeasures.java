package org.osnowa.meetings;

import java.util.EnumSet;
import java.util.Set;
import org.osnowa.partnerships.Measures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;

/** Counts for the rules how many of the invited came to the fullest meeting (gate.R5). */
@Component
class MeetingMeasures implements Measures {

    private final Meetings meetings;

    MeetingMeasures(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.MEETING_PERCENT);
    }

    @Override
    public void measure(Partnership partnership, Figures figures) {
        figures.with(Figure.MEETING_PERCENT, meetings.bestPercent(partnership.id()));
    }
}
