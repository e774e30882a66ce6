package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How partnerships went from stage to stage. All SQL on the stage_changes table is in this file. */
@Repository
class StageChanges {

    private final JdbcClient db;

    StageChanges(JdbcClient db) {
        this.db = db;
    }

    void add(PartnershipId partnership, StageChange change) {
        db.sql("""
                insert into stage_changes (id, partnership, from_stage, to_stage, changed_at, changed_by, reason, passed_over)
                values (:id, :partnership, :from, :to, :at, :by, :reason, :passedOver)
                """)
                .param("id", Ids.next())
                .param("partnership", partnership.value())
                .param("from", change.from().name())
                .param("to", change.to().name())
                .param("at", Timestamp.valueOf(change.at()))
                .param("by", change.by().value())
                .param("reason", change.reason())
                .param("passedOver", change.passedOver().toArray(String[]::new))
                .update();
    }

    /** The newest first. */
    List<StageChange> of(PartnershipId partnership) {
        return db.sql("""
                select from_stage, to_stage, changed_at, changed_by, reason, passed_over
                  from stage_changes
                 where partnership = :partnership
                 order by changed_at desc, id desc
                 limit 200
                """)
                .param("partnership", partnership.value())
                .query(StageChanges::change)
                .list();
    }

    /** The stages that going on there would leave out: they lie between, and nobody has ever gone on from them. */
    Set<Stage> leftOut(Partnership partnership, Stage to) {
        return leftOut(partnership, to, of(partnership.id()));
    }

    /** @param all how it went so far, as {@link #of} finds it */
    static Set<Stage> leftOut(Partnership partnership, Stage to, List<StageChange> all) {
        if (!partnership.goesOnTo(to)) {
            return Set.of();
        }
        var type = Optional.ofNullable(partnership.type());
        var between = partnership.stage().stage().between(to, type);
        if (!between.isEmpty()) {
            all.stream()
                    .filter(each -> each.from().followedBy(type).contains(each.to()))
                    .map(StageChange::from)
                    .forEach(between::remove);
        }
        return between;
    }

    private static StageChange change(ResultSet row, int number) throws SQLException {
        return new StageChange(
                Stage.valueOf(row.getString("from_stage")),
                Stage.valueOf(row.getString("to_stage")),
                row.getTimestamp("changed_at").toLocalDateTime(),
                new PersonId(row.getObject("changed_by", java.util.UUID.class)),
                row.getString("reason"),
                List.of((String[]) row.getArray("passed_over").getArray()));
    }
}
