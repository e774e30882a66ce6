package org.osnowa.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Looks for the rules whether partners decided after their review what becomes of the partnership (gate.V3). */
@Component
class DecisionMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.REVIEW_DECISION);
    }

    @Override
    public String sql() {
        return Decisions.COURSE;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        figures.with(Figure.REVIEW_DECISION, row.get("decided").asBoolean());
    }
}
