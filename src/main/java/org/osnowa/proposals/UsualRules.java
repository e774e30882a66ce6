package org.osnowa.proposals;

import java.util.Optional;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How partnerships decide. All SQL on the decision_rules table is in this file. */
@Repository
class UsualRules {

    /** Whether the partners have said how they decide, as {@link org.osnowa.partnerships.Counts} asks for it (gate.A3). */
    static final String SAID = """
            select exists (select 1 from decision_rules where partnership = :partnership) as said
            """;

    private final JdbcClient db;

    UsualRules(JdbcClient db) {
        this.db = db;
    }

    Optional<UsualRule> of(PartnershipId partnership) {
        return db.sql(
                        "select mode, quorum, majority, days, version from decision_rules where partnership = :partnership")
                .param("partnership", partnership.value())
                .query((row, _) -> new UsualRule(
                        Rule.of(
                                Mode.valueOf(row.getString("mode")),
                                Quorum.valueOf(row.getString("quorum")),
                                Majority.valueOf(row.getString("majority"))),
                        row.getInt("days"),
                        row.getInt("version")))
                .optional();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(PartnershipId partnership, UsualRule usual) {
        var saved = db.sql("""
                insert into decision_rules (partnership, mode, quorum, majority, days, version)
                values (:partnership, :mode, :quorum, :majority, :days, 1)
                    on conflict (partnership) do update
                   set mode = excluded.mode, quorum = excluded.quorum, majority = excluded.majority, days = excluded.days,
                       version = decision_rules.version + 1
                 where decision_rules.version = :version
                """)
                .param("partnership", partnership.value())
                .param("mode", usual.rule().mode().name())
                .param("quorum", usual.rule().quorum().name())
                .param("majority", usual.rule().majority().name())
                .param("days", usual.days())
                .param("version", usual.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(partnership);
        }
    }
}
