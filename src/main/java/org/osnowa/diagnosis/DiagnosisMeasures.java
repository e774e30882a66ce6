package org.osnowa.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts for the rules what a diagnosis holds (gate.I5, gate.I6, gate.D1 to gate.D6). */
@Component
class DiagnosisMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.NEEDS,
                Figure.RESOURCES,
                Figure.RESIDENTS_HEARD,
                Figure.BASELINES,
                Figure.MAPPED_ORGANISATIONS,
                Figure.SIMILAR_LOOKED_FOR,
                Figure.SUPERIOR_AGREES,
                Figure.GAPS_ACKNOWLEDGED);
    }

    @Override
    public String sql() {
        return """
                select counted.*,
                       (select count(*)
                          from stakeholders
                         where partnership = :partnership
                           and removed_at is null) as mapped,
                       looked_on is not null as looked,
                       consent_on is not null as agreed,
                       gaps_seen_on is not null as seen
                  from (select count(*) filter (where part = 'NEED') as needs,
                               count(*) filter (where part = 'RESOURCE') as resources,
                               count(*) filter (where part = 'VOICE') as voices,
                               count(*) filter (where part = 'BASELINE') as baselines
                          from diagnosis_entries
                         where partnership = :partnership
                           and removed_at is null) counted
                  left join diagnoses on partnership = :partnership
                """;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        figures.with(Figure.NEEDS, row.get("needs").asInt())
                .with(Figure.RESOURCES, row.get("resources").asInt())
                .with(Figure.RESIDENTS_HEARD, row.get("voices").asInt())
                .with(Figure.BASELINES, row.get("baselines").asInt())
                .with(Figure.MAPPED_ORGANISATIONS, row.get("mapped").asInt())
                .with(Figure.SIMILAR_LOOKED_FOR, row.get("looked").asBoolean())
                .with(Figure.SUPERIOR_AGREES, row.get("agreed").asBoolean())
                .with(Figure.GAPS_ACKNOWLEDGED, row.get("seen").asBoolean());
    }
}
