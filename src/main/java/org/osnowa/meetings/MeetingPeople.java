package org.osnowa.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came by name. All SQL on the meeting_people table is in this file. */
@Repository
class MeetingPeople {

    private final JdbcClient db;

    MeetingPeople(JdbcClient db) {
        this.db = db;
    }

    Map<OrganisationId, List<String>> of(MeetingId meeting) {
        var people = new LinkedHashMap<OrganisationId, List<String>>();
        db.sql("select organisation, name from meeting_people where meeting = :meeting order by organisation, name")
                .param("meeting", meeting.value())
                .query(row -> {
                    people.computeIfAbsent(
                                    new OrganisationId(row.getObject("organisation", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(row.getString("name"));
                });
        return people;
    }

    /**
     * In place of what was said before.
     *
     * @param known names under which people with accounts speak for an organisation
     */
    void save(
            MeetingId meeting,
            Map<OrganisationId, List<String>> names,
            Map<OrganisationId, Map<String, PersonId>> known) {
        db.sql("delete from meeting_people where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
        var organisations = new ArrayList<UUID>();
        var called = new ArrayList<String>();
        var people = new ArrayList<@Nullable UUID>();
        names.forEach((organisation, all) -> all.forEach(name -> {
            organisations.add(organisation.value());
            called.add(name);
            people.add(Optional.ofNullable(
                            known.getOrDefault(organisation, Map.of()).get(name))
                    .map(PersonId::value)
                    .orElse(null));
        }));
        if (called.isEmpty()) {
            return;
        }
        db.sql("""
                insert into meeting_people (meeting, organisation, name, person)
                select :meeting, organisation, name, person
                  from unnest(cast(:organisations as uuid[]), cast(:names as text[]), cast(:people as uuid[]))
                       as came (organisation, name, person)
                """)
                .param("meeting", meeting.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("names", called.toArray(String[]::new))
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** That somebody of the organisation came stays. */
    void forget(PersonId person) {
        db.sql("delete from meeting_people where person = :person")
                .param("person", person.value())
                .update();
    }

    /** At which meetings a person is written down by name, the newest first. */
    List<String> of(PersonId person, int most) {
        return db.sql("""
                select title
                  from meeting_people
                  join meetings on meetings.id = meeting
                 where person = :person
                 order by day desc, meetings.id desc
                 limit :most
                """)
                .param("person", person.value())
                .param("most", most)
                .query(String.class)
                .list();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update meeting_people
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from meeting_people other
                                    where other.meeting = meeting_people.meeting
                                      and other.organisation = :to)
                returning meeting
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> meetings, OrganisationId from, OrganisationId to) {
        db.sql("update meeting_people set organisation = :from where organisation = :to and meeting = any(:meetings)")
                .param("from", from.value())
                .param("to", to.value())
                .param("meetings", meetings.toArray(UUID[]::new))
                .update();
    }
}
