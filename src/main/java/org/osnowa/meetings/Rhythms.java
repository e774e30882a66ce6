package org.osnowa.meetings;

import java.util.Optional;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often partners meet. All SQL on the meeting_rhythms table is in this file, save for the counting of {@link MeetingMeasures}. */
@Repository
class Rhythms {

    /** @param channel how partners reach each other between meetings */
    record Agreed(MeetingRhythm rhythm, String channel, int version) {}

    private final JdbcClient db;

    Rhythms(JdbcClient db) {
        this.db = db;
    }

    Optional<Agreed> of(PartnershipId partnership) {
        return db.sql("select rhythm, channel, version from meeting_rhythms where partnership = :partnership")
                .param("partnership", partnership.value())
                .query((row, _) -> new Agreed(
                        MeetingRhythm.valueOf(row.getString("rhythm")),
                        row.getString("channel"),
                        row.getInt("version")))
                .optional();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(PartnershipId partnership, Agreed agreed) {
        var saved = db.sql("""
                insert into meeting_rhythms (partnership, rhythm, days, channel)
                values (:partnership, :rhythm, :days, :channel)
                    on conflict (partnership) do update
                   set rhythm = excluded.rhythm, days = excluded.days, channel = excluded.channel,
                       version = meeting_rhythms.version + 1
                 where meeting_rhythms.version = :version
                """)
                .param("partnership", partnership.value())
                .param("rhythm", agreed.rhythm().name())
                .param("days", agreed.rhythm().days())
                .param("channel", agreed.channel())
                .param("version", agreed.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(partnership);
        }
    }
}
