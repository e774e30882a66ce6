package org.osnowa.meetings;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To which meetings letters invited, and who comes. All SQL on the tables of calls and answers is in this file. */
@Repository
class Calls {

    /** @param sequence as calendars count what was changed (RFC 5545, 3.8.7.4) */
    record Called(int sequence, Instant sentAt) {}

    /**
     * What an organisation said.
     *
     * @param by who said it, as they are called; nobody where the letter's reader did not say
     * @param person who said it with an account
     */
    record Given(
            OrganisationId organisation, Coming coming, Optional<String> by, Optional<PersonId> person, Instant at) {}

    private final JdbcClient db;

    Calls(JdbcClient db) {
        this.db = db;
    }

    /** Nothing while no letter was sent. */
    Optional<Called> of(MeetingId meeting) {
        return db.sql("select sequence, sent_at from meeting_calls where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new Called(
                        row.getInt("sequence"), row.getTimestamp("sent_at").toInstant()))
                .optional();
    }

    /** @return as it stands for the letters that are sent now */
    int sent(MeetingId meeting, Instant now) {
        return db.sql("""
                insert into meeting_calls (meeting, sent_at)
                values (:meeting, :now)
                    on conflict (meeting) do update set sent_at = excluded.sent_at
                returning sequence
                """)
                .param("meeting", meeting.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** @return the number under which calendars take what has changed */
    int raised(MeetingId meeting) {
        return db.sql("update meeting_calls set sequence = sequence + 1 where meeting = :meeting returning sequence")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    Map<OrganisationId, Given> answers(MeetingId meeting) {
        var answers = new LinkedHashMap<OrganisationId, Given>();
        db.sql("""
                select organisation, coming, said_by, person, said_at
                  from meeting_answers
                 where meeting = :meeting
                 order by said_at, organisation
                """).param("meeting", meeting.value()).query(row -> {
            var given = new Given(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    Coming.valueOf(row.getString("coming")),
                    Optional.ofNullable(row.getString("said_by")),
                    Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                    row.getTimestamp("said_at").toInstant());
            answers.put(given.organisation(), given);
        });
        return answers;
    }

    /** In place of what it said before. */
    void answer(MeetingId meeting, Given given) {
        db.sql("""
                insert into meeting_answers (meeting, organisation, coming, said_by, person, said_at)
                values (:meeting, :organisation, :coming, :by, :person, :at)
                    on conflict (meeting, organisation) do update
                   set coming = excluded.coming, said_by = excluded.said_by, person = excluded.person,
                       said_at = excluded.said_at
                """)
                .param("meeting", meeting.value())
                .param("organisation", given.organisation().value())
                .param("coming", given.coming().name())
                .param("by", given.by().orElse(null))
                .param("person", given.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("at", Timestamp.from(given.at()))
                .update();
    }

    /** The name goes, what was said for the organisation stays. */
    void forget(PersonId person) {
        db.sql("update meeting_answers set said_by = null, person = null where person = :person")
                .param("person", person.value())
                .update();
    }

    /** A meeting and what somebody said of it. */
    record Said(String title, Coming coming, Instant at) {}

    List<Said> by(PersonId person, int most) {
        return db.sql("""
                select title, coming, said_at
                  from meeting_answers
                  join meetings on meetings.id = meeting_answers.meeting
                 where person = :person
                 order by said_at desc, meetings.id desc
                 limit :most
                """)
                .param("person", person.value())
                .param("most", most)
                .query((row, _) -> new Said(
                        row.getString("title"),
                        Coming.valueOf(row.getString("coming")),
                        row.getTimestamp("said_at").toInstant()))
                .list();
    }

    /** Where both answered, the one that is gone stays behind. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update meeting_answers
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from meeting_answers other
                                    where other.meeting = meeting_answers.meeting
                                      and other.organisation = :to)
                returning meeting
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> meetings, OrganisationId from, OrganisationId to) {
        db.sql("update meeting_answers set organisation = :from where organisation = :to and meeting = any(:meetings)")
                .param("from", from.value())
                .param("to", to.value())
                .param("meetings", meetings.toArray(UUID[]::new))
                .update();
    }
}
