package org.osnowa.goals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which partner said yes to which goals as they stand. All SQL on their table is in this file, save for {@link GoalMeasures}. */
@Repository
class Confirmations {

    /**
     * @param person who did it at their screen
     * @param saidBy who said it to somebody else, who wrote it down, or in the answer to a letter
     * @param question whose letter's link it came by
     */
    record Yes(
            GoalId goal,
            OrganisationId organisation,
            int revision,
            Instant at,
            Optional<PersonId> person,
            Optional<String> saidBy,
            Optional<UUID> question) {

        Yes(
                GoalId goal,
                OrganisationId organisation,
                int revision,
                Instant at,
                Optional<PersonId> person,
                Optional<String> saidBy) {
            this(goal, organisation, revision, at, person, saidBy, Optional.empty());
        }

        static Yes byLetter(
                GoalId goal, OrganisationId organisation, int revision, Instant at, String who, UUID question) {
            return new Yes(goal, organisation, revision, at, Optional.empty(), Optional.of(who), Optional.of(question));
        }
    }

    private final JdbcClient db;

    Confirmations(JdbcClient db) {
        this.db = db;
    }

    /** Of the goals as they stand now. */
    List<Yes> of(PartnershipId partnership) {
        return db.sql("""
                select goal, organisation, yes.revision, confirmed_at, person, said_by, question
                  from goal_confirmations yes
                  join goals on goals.id = yes.goal
                            and goals.revision = yes.revision
                 where partnership = :partnership
                   and state <> 'DROPPED'
                 order by confirmed_at, organisation, goal
                """)
                .param("partnership", partnership.value())
                .query(Confirmations::yes)
                .list();
    }

    /** The goals that a partner has confirmed as they are worded. */
    Set<GoalId> by(PartnershipId partnership, OrganisationId organisation) {
        return of(partnership).stream()
                .filter(each -> each.organisation().equals(organisation))
                .map(Yes::goal)
                .collect(Collectors.toSet());
    }

    /** Who has confirmed all of these goals as they are worded. */
    Set<OrganisationId> whoConfirmed(PartnershipId partnership, Collection<Goal> standing) {
        var all = standing.stream().map(Goal::id).collect(Collectors.toSet());
        var confirmed = of(partnership).stream()
                .collect(Collectors.groupingBy(Yes::organisation, Collectors.mapping(Yes::goal, Collectors.toSet())));
        return confirmed.entrySet().stream()
                .filter(each -> each.getValue().containsAll(all))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A yes with the goal that it is about, for who gave it. */
    record Given(PartnershipId partnership, int goal, Yes yes) {}

    /** What a person entered, and what came by the links of these letters; the newest first. */
    List<Given> of(PersonId person, Collection<UUID> questions, int most) {
        return db.sql("""
                select partnership, number, goal, organisation, yes.revision, confirmed_at, person, said_by, question
                  from goal_confirmations yes
                  join goals on goals.id = yes.goal
                 where person = :person
                    or question = any(:questions)
                 order by confirmed_at desc, number, goal, organisation
                 limit :most
                """)
                .param("person", person.value())
                .param("questions", questions.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Given(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        row.getInt("number"),
                        yes(row, number)))
                .list();
    }

    private static Yes yes(ResultSet row, int number) throws SQLException {
        return new Yes(
                new GoalId(row.getObject("goal", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getInt("revision"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("said_by")),
                Optional.ofNullable(row.getObject("question", UUID.class)));
    }

    /** Says whether this is news. */
    boolean add(Yes yes) {
        return db.sql("""
                insert into goal_confirmations (goal, organisation, revision, confirmed_at, person, said_by, question)
                values (:goal, :organisation, :revision, :at, :person, :saidBy, :question)
                    on conflict do nothing
                """)
                        .param("goal", yes.goal().value())
                        .param("organisation", yes.organisation().value())
                        .param("revision", yes.revision())
                        .param("at", yes.at().atOffset(ZoneOffset.UTC))
                        .param("person", yes.person().map(PersonId::value).orElse(null), Types.OTHER)
                        .param("saidBy", yes.saidBy().orElse(null))
                        .param("question", yes.question().orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    /** Where both have said yes to the same, that of the one that is gone stays behind. */
    List<String> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update goal_confirmations
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from goal_confirmations other
                                    where other.goal = goal_confirmations.goal
                                      and other.revision = goal_confirmations.revision
                                      and other.organisation = :to)
                returning goal || ' ' || revision
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(String.class)
                .list();
    }

    /** @param moved as {@link #move} said */
    void moveBack(Collection<String> moved, OrganisationId from, OrganisationId to) {
        db.sql("""
                update goal_confirmations
                   set organisation = :from
                 where organisation = :to
                   and goal || ' ' || revision = any(:moved)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("moved", moved.toArray(String[]::new))
                .update();
    }
}
