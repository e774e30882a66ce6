package org.osnowa.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Count;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** When partners meet, and who was there. The SQL of their tables is in this file, save for the counting of {@link MeetingMeasures}. */
@Repository
class Meetings {

    /** Who took part on which day, as {@link org.osnowa.partnerships.Evidence} asks for it. */
    static final String DAYS = """
            select organisation, day, count(*) as occasions, coalesce(bool_or(chair = organisation), false) as led
              from meetings
              join meeting_attendances on meeting = meetings.id
             where partnership = :partnership
               and removed_on is null
               and presence in ('PRESENT', 'ONLINE')
             group by organisation, day
            """;

    private static final String COLUMNS = """
            meetings.id, day, hour, ends, place, link, title, summary, chair, people, removed_reason, meetings.version
            """;

    /** A meeting as a list shows it. */
    record Line(MeetingId id, Call call, boolean held, Count count, Optional<String> removed) {}

    private final JdbcClient db;

    Meetings(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is ahead and then what was last comes first, after one of them.
     *
     * @param removed whether those taken out are among them
     */
    List<Line> lines(PartnershipId partnership, boolean removed, Optional<UUID> after, int most) {
        return db.sql("select " + COLUMNS + """
                       , coalesce(held, false) as held, coalesce(came, 0) as came, coalesce(invited, 0) as invited
                  from meetings
                  left join lateral (select bool_or(presence <> 'INVITED') as held,
                                            count(*) filter (where counts and presence in ('PRESENT', 'ONLINE')) as came,
                                            count(*) filter (where counts) as invited
                                       from meeting_attendances
                                      where meeting = meetings.id) as attendance on true
                 where partnership = :partnership
                   and (:removed or removed_on is null)
                   and (cast(:after as uuid) is null
                        or (day, id) < (select last.day, last.id
                                          from meetings last
                                         where last.id = :after
                                           and last.partnership = :partnership))
                 order by day desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("removed", removed)
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, _) -> new Line(
                        new MeetingId(row.getObject("id", UUID.class)),
                        call(row),
                        row.getBoolean("held"),
                        new Count(row.getInt("came"), row.getInt("invited")),
                        Optional.ofNullable(row.getString("removed_reason"))))
                .list();
    }

    Meeting get(MeetingId id, PartnershipId partnership) {
        return find(id, partnership).orElseThrow(() -> new NotFound(id));
    }

    Optional<Meeting> find(MeetingId id, PartnershipId partnership) {
        var invited = new ArrayList<Invited>();
        var found = db.sql("select " + COLUMNS + """
                       , organisation, presence, counts
                  from meetings
                  left join meeting_attendances on meeting = meetings.id
                 where meetings.id = :id
                   and partnership = :partnership
                 order by organisation
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query((row, _) -> {
                    if (row.getObject("organisation") != null) {
                        invited.add(invited(row));
                    }
                    return meeting(row, invited);
                })
                .list();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    Optional<PartnershipId> partnershipOf(MeetingId id) {
        return db.sql("select partnership from meetings where id = :id")
                .param("id", id.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .optional();
    }

    /** How many-th meeting it is, of those that are not removed. */
    int number(MeetingId id, PartnershipId partnership) {
        return db.sql("""
                select count(*)
                  from meetings
                 where partnership = :partnership
                   and removed_on is null
                   and (day, id) <= (select this.day, this.id from meetings this where this.id = :id)
                """)
                .param("partnership", partnership.value())
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** A meeting as a calendar shows it. */
    record Planned(MeetingId id, PartnershipId partnership, Call call, int sequence, Instant since) {}

    /** Those of these partnerships on this day and later, not removed; the first first. */
    List<Planned> planned(Collection<PartnershipId> partnerships, LocalDate from, int most) {
        return db.sql("""
                select meetings.id, partnership, day, hour, ends, place, link, title, coalesce(sequence, 0) as sequence,
                       added_at
                  from meetings
                  left join meeting_calls on meeting = meetings.id
                 where partnership = any(:partnerships)
                   and removed_on is null
                   and day >= :from
                 order by day, meetings.id
                 limit :most
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Planned(
                        new MeetingId(row.getObject("id", UUID.class)),
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        call(row),
                        row.getInt("sequence"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }

    /** Not removed, with a day up to this one; the last first. */
    List<MeetingNames.Named> named(PartnershipId partnership, LocalDate upTo, int most) {
        return db.sql("""
                select id, day, title
                  from meetings
                 where partnership = :partnership
                   and removed_on is null
                   and day <= :upTo
                 order by day desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("upTo", upTo)
                .param("most", most)
                .query((row, _) -> new MeetingNames.Named(
                        row.getObject("id", UUID.class), row.getObject("day", LocalDate.class), row.getString("title")))
                .list();
    }

    void add(PartnershipId partnership, Meeting meeting) {
        var insert = db.sql("""
                insert into meetings (id, partnership, day, hour, ends, place, link, title, summary, chair, people)
                values (:id, :partnership, :day, :hour, :ends, :place, :link, :title, :summary, :chair, :people)
                """).param("partnership", partnership.value());
        write(insert, meeting);
        invite(meeting);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Meeting meeting) {
        var update = db.sql("""
                update meetings
                   set day = :day, hour = :hour, ends = :ends, place = :place, link = :link, title = :title,
                       summary = :summary, chair = :chair, people = :people, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_on is null
                """).param("version", meeting.version());
        if (write(update, meeting) == 0) {
            throw new ChangedMeanwhile(meeting.id());
        }
        db.sql("delete from meeting_attendances where meeting = :id")
                .param("id", meeting.id().value())
                .update();
        invite(meeting);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void remove(Meeting meeting, LocalDate on) {
        var removed = db.sql("""
                update meetings
                   set removed_reason = :reason, removed_on = :on, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_on is null
                """)
                .param("reason", meeting.removed().orElseThrow())
                .param("on", on)
                .param("id", meeting.id().value())
                .param("version", meeting.version())
                .update();
        if (removed == 0) {
            throw new ChangedMeanwhile(meeting.id());
        }
    }

    /**
     * Takes an organisation off those whose day is not over, and of which nobody has written down who came. Whoever is changing one
     * of them at this moment is told.
     */
    List<MeetingId> leave(PartnershipId partnership, OrganisationId organisation, LocalDate today) {
        return db.sql("""
                with ahead as (
                    update meetings
                       set version = version + 1
                     where partnership = :partnership
                       and removed_on is null
                       and day >= :today
                       and exists (select 1
                                     from meeting_attendances
                                    where meeting = meetings.id
                                      and organisation = :organisation)
                       and not exists (select 1
                                         from meeting_attendances
                                        where meeting = meetings.id
                                          and presence <> 'INVITED')
                    returning id
                )
                delete from meeting_attendances
                 using ahead
                 where meeting = ahead.id
                   and organisation = :organisation
                returning meeting
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .param("today", today)
                .query((row, _) -> new MeetingId(row.getObject("meeting", UUID.class)))
                .list();
    }

    private void invite(Meeting meeting) {
        db.sql("""
                insert into meeting_attendances (meeting, organisation, presence, counts)
                select :id, organisation, presence, counts
                  from unnest(cast(:organisations as uuid[]), cast(:presences as text[]), cast(:counts as boolean[]))
                       as invited (organisation, presence, counts)
                """)
                .param("id", meeting.id().value())
                .param(
                        "organisations",
                        meeting.invited().stream()
                                .map(each -> each.organisation().value())
                                .toArray(UUID[]::new))
                .param(
                        "presences",
                        meeting.invited().stream()
                                .map(each -> each.presence().name())
                                .toArray(String[]::new))
                .param("counts", meeting.invited().stream().map(Invited::counts).toArray(Boolean[]::new))
                .update();
    }

    /** For each of these days; days before which no meeting was held are left out. */
    Map<LocalDate, Attendance.Sum> sums(PartnershipId partnership, LocalDate after, Collection<LocalDate> days) {
        var sums = new HashMap<LocalDate, Attendance.Sum>();
        db.sql("""
                select asked.day,
                       sum(came) as came,
                       sum(invited) as invited
                  from (select distinct unnest(cast(:days as date[])) as day) as asked
                  join (select day,
                               count(*) filter (where counts and presence in ('PRESENT', 'ONLINE')) as came,
                               count(*) filter (where counts) as invited
                          from meetings
                          join meeting_attendances on meeting = meetings.id
                         where partnership = :partnership
                           and removed_on is null
                           and day > :after
                         group by meetings.id
                        having bool_or(presence <> 'INVITED')) as held on held.day <= asked.day
                 group by asked.day
                """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("partnership", partnership.value())
                .param("after", after)
                .query(row -> {
                    sums.put(
                            row.getObject("day", LocalDate.class),
                            new Attendance.Sum(row.getInt("came"), row.getInt("invited")));
                });
        return sums;
    }

    /** A meeting at which an organisation was. */
    record Attended(MeetingId id, LocalDate day, String title, boolean led) {}

    List<Attended> attended(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        return db.sql("""
                select id, day, title, coalesce(chair = organisation, false) as led
                  from meetings
                  join meeting_attendances on meeting = meetings.id
                 where partnership = :partnership
                   and organisation = :organisation
                   and day between :from and :to
                   and removed_on is null
                   and presence in ('PRESENT', 'ONLINE')
                 order by day desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, _) -> new Attended(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getString("title"),
                        row.getBoolean("led")))
                .list();
    }

    List<UUID> moveChair(OrganisationId from, OrganisationId to) {
        return db.sql("update meetings set chair = :to where chair = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveChairBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update meetings set chair = :from where chair = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveAttendances(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update meeting_attendances
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from meeting_attendances other
                                    where other.meeting = meeting_attendances.meeting
                                      and other.organisation = :to)
                returning meeting
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveAttendancesBack(Collection<UUID> meetings, OrganisationId from, OrganisationId to) {
        db.sql("""
                update meeting_attendances
                   set organisation = :from
                 where organisation = :to
                   and meeting = any(:meetings)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("meetings", meetings.toArray(UUID[]::new))
                .update();
    }

    /** Where both were invited the one that is gone stays behind, and is not counted a second time. */
    List<UUID> discount(OrganisationId from) {
        return db.sql("""
                update meeting_attendances
                   set counts = false
                 where organisation = :from
                   and counts
                returning meeting
                """).param("from", from.value()).query(UUID.class).list();
    }

    void countAgain(Collection<UUID> meetings, OrganisationId from) {
        db.sql("update meeting_attendances set counts = true where organisation = :from and meeting = any(:meetings)")
                .param("from", from.value())
                .param("meetings", meetings.toArray(UUID[]::new))
                .update();
    }

    private static int write(StatementSpec statement, Meeting meeting) {
        var call = meeting.call();
        var minute = meeting.minute();
        return statement
                .param("id", meeting.id().value())
                .param("day", call.day())
                .param("hour", call.hour().orElse(null), Types.TIME)
                .param("ends", call.ends().orElse(null), Types.TIME)
                .param("place", call.place())
                .param("link", call.link().orElse(null))
                .param("title", call.title())
                .param("summary", minute.summary().orElse(null))
                .param("chair", minute.chair().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("people", minute.people().orElse(null), Types.INTEGER)
                .update();
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("hour", LocalTime.class)),
                Optional.ofNullable(row.getObject("ends", LocalTime.class)),
                row.getString("place"),
                Optional.ofNullable(row.getString("link")),
                row.getString("title"));
    }

    private static Invited invited(ResultSet row) throws SQLException {
        return new Invited(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Presence.valueOf(row.getString("presence")),
                row.getBoolean("counts"));
    }

    private static Meeting meeting(ResultSet row, List<Invited> invited) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                call(row),
                List.copyOf(invited),
                new Minute(
                        Optional.ofNullable(row.getObject("chair", UUID.class)).map(OrganisationId::new),
                        Optional.ofNullable(row.getObject("people", Integer.class)),
                        Optional.ofNullable(row.getString("summary"))),
                Optional.ofNullable(row.getString("removed_reason")),
                row.getInt("version"));
    }
}
