package org.osnowa.diagnosis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.osnowa.partnerships.Measures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for the rules what a diagnosis holds (gate.I5, gate.I6, gate.D1 to gate.D6). */
@Component
class DiagnosisMeasures implements Measures {

    private final JdbcClient db;

    DiagnosisMeasures(JdbcClient db) {
        this.db = db;
    }

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
    public void measure(Partnership partnership, Figures figures) {
        db.sql("""
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
                """)
                .param("partnership", partnership.id().value())
                .query((row, _) -> read(row, figures))
                .single();
    }

    private static Figures read(ResultSet row, Figures figures) throws SQLException {
        return figures.with(Figure.NEEDS, row.getInt("needs"))
                .with(Figure.RESOURCES, row.getInt("resources"))
                .with(Figure.RESIDENTS_HEARD, row.getInt("voices"))
                .with(Figure.BASELINES, row.getInt("baselines"))
                .with(Figure.MAPPED_ORGANISATIONS, row.getInt("mapped"))
                .with(Figure.SIMILAR_LOOKED_FOR, row.getBoolean("looked"))
                .with(Figure.SUPERIOR_AGREES, row.getBoolean("agreed"))
                .with(Figure.GAPS_ACKNOWLEDGED, row.getBoolean("seen"));
    }
}
