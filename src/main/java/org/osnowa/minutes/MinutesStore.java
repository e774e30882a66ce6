package org.osnowa.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.meetings.MeetingId;
import org.osnowa.minutes.Minutes.Note;
import org.osnowa.minutes.Minutes.Remark;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Offspring.Kind;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said at meetings. The SQL on the tables of minutes is in this file, save for the counting of {@link MinutesMeasures}. */
@Repository
class MinutesStore {

    /** What was sent. */
    record Edition(int number, String words, Instant sentAt) {}

    /** @param item the point of which it was born */
    record Born(UUID thing, Kind kind, UUID item, String words) {}

    private final JdbcClient db;

    MinutesStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Empty ones where nobody has begun. Notes are read while they are written, and remarks once something was sent: there is no
     * use for others.
     */
    Minutes get(MeetingId meeting) {
        return db.sql("""
                select edition, under_way, until, case when not under_way then words end as sent
                  from minutes
                  left join minutes_editions on minutes_editions.meeting = minutes.meeting and number = edition
                 where minutes.meeting = :meeting
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Minutes(
                        meeting,
                        row.getInt("edition"),
                        row.getBoolean("under_way"),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        Optional.ofNullable(row.getString("sent")),
                        row.getBoolean("under_way") ? notes(meeting) : List.of(),
                        row.getInt("edition") > 0 ? remarks(meeting) : List.of()))
                .optional()
                .orElseGet(() -> Minutes.fresh(meeting));
    }

    private List<Note> notes(MeetingId meeting) {
        return db.sql("select item, words, version from minutes_notes where meeting = :meeting order by item")
                .param("meeting", meeting.value())
                .query((row, _) -> new Note(
                        Optional.ofNullable(row.getObject("item", UUID.class)),
                        row.getString("words"),
                        row.getInt("version")))
                .list();
    }

    private List<Remark> remarks(MeetingId meeting) {
        return db.sql("""
                select id, edition, organisation, words, said_by, person, said_at, settled_at
                  from minutes_remarks
                 where meeting = :meeting
                 order by said_at desc, id desc
                 limit 500
                """)
                .param("meeting", meeting.value())
                .query(MinutesStore::remark)
                .list();
    }

    /** Of two who send, correct or object at once the second waits until the first has ended. */
    void hold(PartnershipId partnership, MeetingId meeting) {
        begin(partnership, meeting);
        var _ = db.sql("select meeting from minutes where meeting = :meeting for update")
                .param("meeting", meeting.value())
                .query(UUID.class)
                .list();
    }

    /** Whether something is written about a point, or was born of it. */
    boolean keepsSomethingOf(UUID item) {
        return db.sql("""
                select exists (select 1 from minutes_notes where item = :item and words <> '')
                       or exists (select 1 from minutes_offspring where item = :item)
                """).param("item", item).query(Boolean.class).single();
    }

    void begin(PartnershipId partnership, MeetingId meeting) {
        db.sql("insert into minutes (meeting, partnership) values (:meeting, :partnership) on conflict do nothing")
                .param("meeting", meeting.value())
                .param("partnership", partnership.value())
                .update();
    }

    /**
     * Keeps a note unless somebody else has kept it since it was read.
     *
     * @param seen 0 where there was none
     * @return whether it is kept
     */
    boolean keep(MeetingId meeting, Optional<UUID> item, String words, int seen) {
        var statement = seen == 0 ? """
                insert into minutes_notes (meeting, item, words)
                select :meeting, :item, :words
                 where :seen = 0
                    on conflict do nothing
                """ : """
                update minutes_notes
                   set words = :words, version = version + 1
                 where meeting = :meeting
                   and item is not distinct from :item
                   and version = :seen
                """;
        return db.sql(statement)
                        .param("meeting", meeting.value())
                        .param("item", item.orElse(null), Types.OTHER)
                        .param("words", words)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void send(MeetingId meeting, int edition, String words, Instant now, LocalDate until) {
        db.sql("""
                update minutes
                   set edition = :edition, under_way = false, until = :until, sent_at = :now, version = version + 1
                 where meeting = :meeting
                """)
                .param("edition", edition)
                .param("until", until)
                .param("now", Timestamp.from(now))
                .param("meeting", meeting.value())
                .update();
        db.sql(
                        "insert into minutes_editions (meeting, number, words, sent_at) values (:meeting, :edition, :words, :now)")
                .param("meeting", meeting.value())
                .param("edition", edition)
                .param("words", words)
                .param("now", Timestamp.from(now))
                .update();
    }

    void writeOn(MeetingId meeting) {
        db.sql("update minutes set under_way = true, version = version + 1 where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    /** The newest first. */
    List<Edition> editions(MeetingId meeting, int most) {
        return db.sql("""
                select number, words, sent_at
                  from minutes_editions
                 where meeting = :meeting
                 order by number desc
                 limit :most
                """)
                .param("meeting", meeting.value())
                .param("most", most)
                .query((row, _) -> new Edition(
                        row.getInt("number"),
                        row.getString("words"),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    void add(MeetingId meeting, Remark remark) {
        db.sql("""
                insert into minutes_remarks (id, meeting, edition, organisation, words, said_by, person, said_at)
                values (:id, :meeting, :edition, :organisation, :words, :by, :person, :at)
                """)
                .param("id", remark.id())
                .param("meeting", meeting.value())
                .param("edition", remark.edition())
                .param("organisation", remark.organisation().value())
                .param("words", remark.words())
                .param("by", remark.by().orElse(null))
                .param("person", remark.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("at", Timestamp.from(remark.at()))
                .update();
    }

    void settle(MeetingId meeting, UUID remark, Instant now) {
        db.sql("""
                update minutes_remarks
                   set settled_at = :now
                 where id = :id
                   and meeting = :meeting
                   and settled_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("id", remark)
                .param("meeting", meeting.value())
                .update();
    }

    void born(
            PartnershipId partnership, MeetingId meeting, UUID item, Kind kind, UUID thing, String words, Instant now) {
        db.sql("""
                insert into minutes_offspring (thing, kind, partnership, meeting, item, words, born_at)
                values (:thing, :kind, :partnership, :meeting, :item, :words, :now)
                    on conflict do nothing
                """)
                .param("thing", thing)
                .param("kind", kind.name())
                .param("partnership", partnership.value())
                .param("meeting", meeting.value())
                .param("item", item)
                .param("words", words)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Born> offspring(MeetingId meeting) {
        return db.sql("""
                select thing, kind, item, words
                  from minutes_offspring
                 where meeting = :meeting
                 order by item, born_at, thing
                 limit 500
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> new Born(
                        row.getObject("thing", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("item", UUID.class),
                        row.getString("words")))
                .list();
    }

    /** @param item the point of which it was born */
    record Origin(MeetingId meeting, UUID item) {}

    Map<UUID, Origin> origins(PartnershipId partnership, Collection<UUID> things) {
        var origins = new HashMap<UUID, Origin>();
        db.sql("""
                select thing, meeting, item
                  from minutes_offspring
                 where partnership = :partnership
                   and thing = any(:things)
                """)
                .param("partnership", partnership.value())
                .param("things", things.toArray(UUID[]::new))
                .query(row -> {
                    origins.put(
                            row.getObject("thing", UUID.class),
                            new Origin(
                                    new MeetingId(row.getObject("meeting", UUID.class)),
                                    row.getObject("item", UUID.class)));
                });
        return origins;
    }

    Optional<PartnershipId> partnershipOf(MeetingId meeting) {
        return db.sql("select partnership from minutes where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .optional();
    }

    /** The name goes; what the partner objected to stays. */
    void forget(PersonId person) {
        db.sql("update minutes_remarks set said_by = null, person = null where person = :person")
                .param("person", person.value())
                .update();
    }

    List<Remark> by(PersonId person, int most) {
        return db.sql("""
                select id, edition, organisation, words, said_by, person, said_at, settled_at
                  from minutes_remarks
                 where person = :person
                 order by said_at desc, id desc
                 limit :most
                """)
                .param("person", person.value())
                .param("most", most)
                .query(MinutesStore::remark)
                .list();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update minutes_remarks set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> remarks, OrganisationId from, OrganisationId to) {
        db.sql("update minutes_remarks set organisation = :from where organisation = :to and id = any(:remarks)")
                .param("from", from.value())
                .param("to", to.value())
                .param("remarks", remarks.toArray(UUID[]::new))
                .update();
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("words"),
                Optional.ofNullable(row.getString("said_by")),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                row.getTimestamp("said_at").toInstant(),
                row.getTimestamp("settled_at") != null);
    }
}
