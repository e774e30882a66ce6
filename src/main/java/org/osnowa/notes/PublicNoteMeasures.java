package org.osnowa.notes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Looks for the rules whether a partnership has told everybody something in the stage that lasts (gate.V6). */
@Component
class PublicNoteMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.PUBLIC_NOTE);
    }

    @Override
    public String sql() {
        return """
                select exists (select 1
                                 from partnership_notes
                                where partnership = :partnership
                                  and taken_back_on is null
                                  and published_on >= :since) as told
                """;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        figures.with(Figure.PUBLIC_NOTE, row.get("told").asBoolean());
    }
}
