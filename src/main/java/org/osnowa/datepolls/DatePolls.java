package org.osnowa.datepolls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.datepolls.DatePoll.Ask;
import org.osnowa.datepolls.DatePoll.Slot;
import org.osnowa.datepolls.DatePoll.Time;
import org.osnowa.datepolls.DatePoll.Voice;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which days suit partners. All SQL on the tables of date polls is in this file. */
@Repository
class DatePolls {

    /** A poll as a list shows it. */
    record Line(PollId id, String title, LocalDate closesOn, Optional<UUID> meeting, int answered, int asked) {}

    private final JdbcClient db;

    DatePolls(JdbcClient db) {
        this.db = db;
    }

    /** The newest first, after one of them. */
    List<Line> lines(PartnershipId partnership, Optional<UUID> after, int most) {
        return db.sql("""
                select id, title, closes_on, meeting, answered, asked
                  from date_polls
                 cross join lateral (select count(said_at) as answered, count(*) as asked
                                       from date_poll_partners
                                      where poll = date_polls.id) as partners
                 where partnership = :partnership
                   and (cast(:after as uuid) is null
                        or (made_at, id) < (select last.made_at, last.id
                                              from date_polls last
                                             where last.id = :after
                                               and last.partnership = :partnership))
                 order by made_at desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("after", after.orElse(null))
                .param("most", most)
                .query((row, _) -> new Line(
                        new PollId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("closes_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("meeting", UUID.class)),
                        row.getInt("answered"),
                        row.getInt("asked")))
                .list();
    }

    DatePoll get(PollId id, PartnershipId partnership) {
        return db.sql("""
                select id, title, place, minutes, closes_on, sent_at, meeting
                  from date_polls
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query((row, _) -> poll(row, slots(id), voices(id)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<PartnershipId> partnershipOf(PollId id) {
        return db.sql("select partnership from date_polls where id = :id")
                .param("id", id.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .optional();
    }

    /** Of two who answer or settle at once the second waits until the first has ended. */
    void hold(PollId id) {
        var _ = db.sql("select id from date_polls where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    private List<Slot> slots(PollId poll) {
        return db.sql("select id, day, hour from date_poll_slots where poll = :poll order by day, hour nulls first, id")
                .param("poll", poll.value())
                .query((row, _) -> new Slot(
                        row.getObject("id", UUID.class),
                        new Time(
                                row.getObject("day", LocalDate.class),
                                Optional.ofNullable(row.getObject("hour", LocalTime.class)))))
                .list();
    }

    private Map<OrganisationId, Voice> voices(PollId poll) {
        var voices = new LinkedHashMap<OrganisationId, Voice>();
        db.sql("""
                select partners.organisation, said_by, written_by, person, said_at, slot, answer
                  from date_poll_partners partners
                  left join date_poll_answers answers
                         on answers.organisation = partners.organisation
                        and answers.slot in (select id from date_poll_slots where poll = :poll)
                 where partners.poll = :poll
                 order by partners.organisation, slot
                """).param("poll", poll.value()).query(row -> {
            var organisation = new OrganisationId(row.getObject("organisation", UUID.class));
            var known = voices.get(organisation);
            var answers = known == null ? new HashMap<UUID, Suits>() : new HashMap<>(known.answers());
            if (row.getString("answer") != null) {
                answers.put(row.getObject("slot", UUID.class), Suits.valueOf(row.getString("answer")));
            }
            voices.put(
                    organisation,
                    new Voice(
                            Map.copyOf(answers),
                            Optional.ofNullable(row.getString("said_by")),
                            Optional.ofNullable(row.getString("written_by")),
                            Optional.ofNullable(row.getObject("person", UUID.class))
                                    .map(PersonId::new),
                            Optional.ofNullable(row.getTimestamp("said_at")).map(Timestamp::toInstant)));
        });
        return voices;
    }

    void add(PartnershipId partnership, DatePoll poll, Instant now) {
        db.sql("""
                insert into date_polls (id, partnership, title, place, minutes, closes_on, made_at)
                values (:id, :partnership, :title, :place, :minutes, :closesOn, :now)
                """)
                .param("id", poll.id().value())
                .param("partnership", partnership.value())
                .param("title", poll.ask().title())
                .param("place", poll.ask().place())
                .param("minutes", poll.ask().minutes().orElse(null), Types.INTEGER)
                .param("closesOn", poll.ask().closesOn())
                .param("now", Timestamp.from(now))
                .update();
        for (var slot : poll.slots()) {
            db.sql("insert into date_poll_slots (id, poll, day, hour) values (:id, :poll, :day, :hour)")
                    .param("id", slot.id())
                    .param("poll", poll.id().value())
                    .param("day", slot.time().day())
                    .param("hour", slot.time().hour().orElse(null), Types.TIME)
                    .update();
        }
        db.sql("insert into date_poll_partners (poll, organisation) select :poll, unnest(cast(:asked as uuid[]))")
                .param("poll", poll.id().value())
                .param(
                        "asked",
                        poll.voices().keySet().stream()
                                .map(OrganisationId::value)
                                .toArray(UUID[]::new))
                .update();
    }

    /** In place of what the partner said before. */
    void answer(PollId poll, OrganisationId organisation, Voice voice) {
        db.sql("""
                update date_poll_partners
                   set said_by = :by, written_by = :writer, person = :person, said_at = :at
                 where poll = :poll
                   and organisation = :organisation
                """)
                .param("by", voice.by().orElse(null))
                .param("writer", voice.writer().orElse(null))
                .param("person", voice.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("at", voice.at().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("poll", poll.value())
                .param("organisation", organisation.value())
                .update();
        var answers = List.copyOf(voice.answers().entrySet());
        db.sql("""
                insert into date_poll_answers (slot, organisation, answer)
                select slot, :organisation, answer
                  from unnest(cast(:slots as uuid[]), cast(:answers as text[])) as said (slot, answer)
                    on conflict (slot, organisation) do update set answer = excluded.answer
                """)
                .param("organisation", organisation.value())
                .param("slots", answers.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "answers",
                        answers.stream().map(each -> each.getValue().name()).toArray(String[]::new))
                .update();
    }

    /** Takes an organisation, and what it said, out of the polls of which no meeting has come. */
    List<PollId> leave(PartnershipId partnership, OrganisationId organisation) {
        var open = db.sql("""
                select id
                  from date_polls
                 where partnership = :partnership
                   and meeting is null
                 order by id
                   for update
                """)
                .param("partnership", partnership.value())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        db.sql("""
                delete from date_poll_answers
                 where organisation = :organisation
                   and slot in (select id from date_poll_slots where poll = any(:open))
                """)
                .param("organisation", organisation.value())
                .param("open", open)
                .update();
        return db.sql("""
                delete from date_poll_partners
                 where organisation = :organisation
                   and poll = any(:open)
                returning poll
                """)
                .param("organisation", organisation.value())
                .param("open", open)
                .query((row, _) -> new PollId(row.getObject("poll", UUID.class)))
                .list();
    }

    void sent(PollId poll, Instant now) {
        db.sql("update date_polls set sent_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", poll.value())
                .update();
    }

    void settle(PollId poll, UUID meeting) {
        db.sql("update date_polls set meeting = :meeting, version = version + 1 where id = :id")
                .param("meeting", meeting)
                .param("id", poll.value())
                .update();
    }

    /** What somebody else said by telephone keeps their name, not who wrote it down. */
    void forget(PersonId person) {
        db.sql("""
                update date_poll_partners
                   set said_by = case when written_by is not null then said_by end, written_by = null, person = null
                 where person = :person
                """).param("person", person.value()).update();
    }

    /** A poll to which somebody answered for a partner. */
    record Said(String title, Instant at) {}

    List<Said> by(PersonId person, int most) {
        return db.sql("""
                select title, said_at
                  from date_poll_partners
                  join date_polls on date_polls.id = poll
                 where person = :person
                 order by said_at desc, poll desc
                 limit :most
                """)
                .param("person", person.value())
                .param("most", most)
                .query((row, _) -> new Said(
                        row.getString("title"), row.getTimestamp("said_at").toInstant()))
                .list();
    }

    /** Where both were asked, the one that is gone stays behind with what it said. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        var moved = db.sql("""
                update date_poll_partners
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from date_poll_partners other
                                    where other.poll = date_poll_partners.poll
                                      and other.organisation = :to)
                returning poll
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
        answersOver(moved, from, to);
        return moved;
    }

    void moveBack(Collection<UUID> polls, OrganisationId from, OrganisationId to) {
        db.sql("update date_poll_partners set organisation = :from where organisation = :to and poll = any(:polls)")
                .param("from", from.value())
                .param("to", to.value())
                .param("polls", polls.toArray(UUID[]::new))
                .update();
        answersOver(polls, to, from);
    }

    private void answersOver(Collection<UUID> polls, OrganisationId from, OrganisationId to) {
        db.sql("""
                update date_poll_answers
                   set organisation = :to
                 where organisation = :from
                   and slot in (select id from date_poll_slots where poll = any(:polls))
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("polls", polls.toArray(UUID[]::new))
                .update();
    }

    private static DatePoll poll(ResultSet row, List<Slot> slots, Map<OrganisationId, Voice> voices)
            throws SQLException {
        return new DatePoll(
                new PollId(row.getObject("id", UUID.class)),
                new Ask(
                        row.getString("title"),
                        row.getString("place"),
                        Optional.ofNullable(row.getObject("minutes", Integer.class)),
                        row.getObject("closes_on", LocalDate.class)),
                slots,
                voices,
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("meeting", UUID.class)));
    }
}
