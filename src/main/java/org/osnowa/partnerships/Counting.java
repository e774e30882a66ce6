package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks with one statement what the modules count. */
@Repository
class Counting {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final List<Counts> counts;
    private final Clock clock;

    Counting(JdbcClient db, List<Counts> counts, Clock clock) {
        this.db = db;
        this.counts = counts;
        this.clock = clock;
    }

    void measure(Partnership partnership, List<Partner> partners, Set<Figure> asked, Figures figures) {
        var wanted = counts.stream()
                .filter(each -> !Collections.disjoint(each.figures(), asked))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var rows = rows(partnership, wanted);
        for (var each = 0; each < wanted.size(); each++) {
            wanted.get(each).read(rows.get(each), partners, figures);
        }
    }

    private List<JsonNode> rows(Partnership partnership, List<Counts> wanted) {
        var sql = wanted.stream()
                .map(each -> "(select to_jsonb(counted) from (" + each.sql() + ") as counted)")
                .collect(Collectors.joining(", ", "select ", ""));
        return db.sql(sql)
                .param("partnership", partnership.id().value())
                .param("since", partnership.stage().since())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> {
                    var rows = new ArrayList<JsonNode>();
                    for (var column = 1; column <= wanted.size(); column++) {
                        rows.add(JSON.readTree(row.getString(column)));
                    }
                    return rows;
                })
                .single();
    }
}
