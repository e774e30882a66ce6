package org.osnowa.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which partnerships took which problem up. All SQL on the problem_partnerships table is in this file. */
@Repository
class TakenUp {

    /** @param ended whether the partnership has ended since, so that it works on nothing */
    record Taking(PartnershipId partnership, LocalDate since, boolean ended) {}

    private final JdbcClient db;

    TakenUp(JdbcClient db) {
        this.db = db;
    }

    /** Whether this is news. */
    boolean add(ProblemId problem, PartnershipId partnership, LocalDate since, @Nullable PersonId by) {
        return db.sql("""
                insert into problem_partnerships (problem, partnership, since, taken_by)
                values (:problem, :partnership, :since, :by)
                    on conflict do nothing
                """)
                        .param("problem", problem.value())
                        .param("partnership", partnership.value())
                        .param("since", since)
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    boolean remove(ProblemId problem, PartnershipId partnership) {
        return db.sql("delete from problem_partnerships where problem = :problem and partnership = :partnership")
                        .param("problem", problem.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    List<Taking> of(ProblemId problem) {
        return of(List.of(problem)).getOrDefault(problem, List.of());
    }

    Map<ProblemId, List<Taking>> of(Collection<ProblemId> problems) {
        var all = new LinkedHashMap<ProblemId, List<Taking>>();
        if (!problems.isEmpty()) {
            db.sql("""
                    select problem, partnership, since, ended
                      from problem_partnerships
                      join public_lives using (partnership)
                     where problem in (:problems)
                     order by since, partnership
                    """)
                    .param("problems", problems.stream().map(ProblemId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(new ProblemId(row.getObject("problem", UUID.class)), _ -> new ArrayList<>())
                                .add(new Taking(
                                        new PartnershipId(row.getObject("partnership", UUID.class)),
                                        row.getObject("since", LocalDate.class),
                                        row.getBoolean("ended")));
                    });
        }
        return all;
    }

    /** Without the partnerships that have ended since. */
    List<PartnershipId> working(ProblemId problem) {
        return of(problem).stream()
                .filter(each -> !each.ended())
                .map(Taking::partnership)
                .toList();
    }

    List<ProblemId> by(PartnershipId partnership) {
        return db.sql("select problem from problem_partnerships where partnership = :partnership order by problem")
                .param("partnership", partnership.value())
                .query((row, _) -> new ProblemId(row.getObject("problem", UUID.class)))
                .list();
    }

    void copy(ProblemId from, ProblemId to) {
        db.sql("""
                insert into problem_partnerships (problem, partnership, since, taken_by)
                select :to, partnership, since, taken_by
                  from problem_partnerships
                 where problem = :from
                    on conflict do nothing
                """).param("from", from.value()).param("to", to.value()).update();
    }
}
