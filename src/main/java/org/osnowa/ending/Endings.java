package org.osnowa.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import org.osnowa.ending.Ending.Choice;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the tables endings and ending_steps is in this file. */
@Repository
class Endings {

    private final JdbcClient db;

    Endings(JdbcClient db) {
        this.db = db;
    }

    Ending of(PartnershipId partnership) {
        return db.sql("""
                select way, decision, decided_on, ties, version,
                       coalesce((select array_agg(step order by step)
                                   from ending_steps
                                  where ending_steps.partnership = asked.id), '{}') as steps,
                       coalesce((select array_agg(note order by step)
                                   from ending_steps
                                  where ending_steps.partnership = asked.id), '{}') as notes
                  from (select cast(:partnership as uuid) as id) asked
                  left join endings on endings.partnership = asked.id
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> ending(row, partnership))
                .single();
    }

    /** @throws ChangedMeanwhile when somebody else decided since it was read */
    void save(Ending ending) {
        var choice = ending.choice();
        var saved = db.sql("""
                insert into endings (partnership, way, decision, decided_on, ties, version)
                select :partnership, :way, :decision, :on, :ties, 1
                 where :version = 0
                    or exists (select 1 from endings where partnership = :partnership)
                    on conflict (partnership) do update
                   set way = excluded.way, decision = excluded.decision, decided_on = excluded.decided_on,
                       ties = excluded.ties, version = endings.version + 1
                 where endings.version = :version
                """)
                .param("partnership", ending.partnership().value())
                .param("way", choice.map(each -> each.way().name()).orElse(null))
                .param("decision", choice.map(Choice::decision).orElse(null))
                .param("on", choice.map(Choice::on).orElse(null), java.sql.Types.DATE)
                .param("ties", ending.ties())
                .param("version", ending.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(ending.partnership());
        }
    }

    /** @return whether it was not settled before */
    boolean settle(PartnershipId partnership, Step step, String note) {
        return db.sql("""
                insert into ending_steps (partnership, step, note)
                values (:partnership, :step, :note)
                    on conflict (partnership, step) do nothing
                """)
                        .param("partnership", partnership.value())
                        .param("step", step.name())
                        .param("note", note)
                        .update()
                == 1;
    }

    /** @return whether it was settled */
    boolean reopen(PartnershipId partnership, Step step) {
        return db.sql("delete from ending_steps where partnership = :partnership and step = :step")
                        .param("partnership", partnership.value())
                        .param("step", step.name())
                        .update()
                == 1;
    }

    private static Ending ending(ResultSet row, PartnershipId partnership) throws SQLException {
        var settled = new EnumMap<Step, String>(Step.class);
        var steps = (String[]) row.getArray("steps").getArray();
        var notes = (String[]) row.getArray("notes").getArray();
        for (var each = 0; each < steps.length; each++) {
            settled.put(Step.valueOf(steps[each]), notes[each]);
        }
        var way = row.getString("way");
        return new Ending(
                partnership,
                way == null
                        ? Optional.empty()
                        : Optional.of(new Choice(
                                Way.valueOf(way),
                                row.getString("decision"),
                                row.getObject("decided_on", LocalDate.class))),
                Optional.ofNullable(row.getString("ties")).orElse(""),
                settled,
                row.getInt("version"));
    }
}
