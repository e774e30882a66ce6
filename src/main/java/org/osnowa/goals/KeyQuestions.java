package org.osnowa.goals;

import java.util.Optional;
import java.util.UUID;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How partnerships answer the three key questions (gate.G1). All SQL on their table is in this file, save for {@link GoalMeasures}. */
@Repository
class KeyQuestions {

    /**
     * @param aims What are our goals?
     * @param gain What do we want to achieve?
     * @param way How can we reach it?
     */
    record Answers(Optional<String> aims, Optional<String> gain, Optional<String> way, int version) {

        static final Answers NONE = new Answers(Optional.empty(), Optional.empty(), Optional.empty(), 0);

        boolean any() {
            return aims.isPresent() || gain.isPresent() || way.isPresent();
        }
    }

    private final JdbcClient db;

    KeyQuestions(JdbcClient db) {
        this.db = db;
    }

    /** Under which their versions are kept. */
    static UUID thing(PartnershipId partnership) {
        return Ids.of("key questions of " + partnership);
    }

    Answers of(PartnershipId partnership) {
        return db.sql("select aims, gain, way, version from key_questions where partnership = :partnership")
                .param("partnership", partnership.value())
                .query((row, _) -> new Answers(
                        Optional.ofNullable(row.getString("aims")),
                        Optional.ofNullable(row.getString("gain")),
                        Optional.ofNullable(row.getString("way")),
                        row.getInt("version")))
                .optional()
                .orElse(Answers.NONE);
    }

    /** @throws ChangedMeanwhile when somebody answered first */
    void save(PartnershipId partnership, Answers answers) {
        var saved = db.sql("""
                insert into key_questions as known (partnership, aims, gain, way, version)
                select :partnership, :aims, :gain, :way, 1
                 where :version = 0
                    or exists (select 1 from key_questions where partnership = :partnership)
                    on conflict (partnership) do update
                   set aims = excluded.aims, gain = excluded.gain, way = excluded.way, version = known.version + 1
                 where known.version = :version
                """)
                .param("partnership", partnership.value())
                .param("aims", answers.aims().orElse(null))
                .param("gain", answers.gain().orElse(null))
                .param("way", answers.way().orElse(null))
                .param("version", answers.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(partnership);
        }
    }
}
