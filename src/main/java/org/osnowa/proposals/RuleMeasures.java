package org.osnowa.proposals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Looks for the rules whether the partners have said how they decide (gate.A3). */
@Component
class RuleMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.DECISION_RULE);
    }

    @Override
    public String sql() {
        return UsualRules.SAID;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        figures.with(Figure.DECISION_RULE, row.get("said").asBoolean());
    }
}
