package org.osnowa.goals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners would have changed in goals. All SQL on the goal_remarks table is in this file. */
@Repository
class PartnerRemarks {

    private final JdbcClient db;

    PartnerRemarks(JdbcClient db) {
        this.db = db;
    }

    void add(PartnerRemark remark) {
        db.sql("""
                insert into goal_remarks (id, goal, revision, organisation, words, said_by, scope, question, said_at)
                values (:id, :goal, :revision, :organisation, :words, :saidBy, :scope, :question, :at)
                """)
                .param("id", remark.id())
                .param("goal", remark.goal().value())
                .param("revision", remark.revision())
                .param("organisation", remark.organisation().value())
                .param("words", remark.words())
                .param("saidBy", remark.by().name())
                .param("scope", remark.by().scope().name())
                .param("question", remark.question())
                .param("at", Timestamp.from(remark.at()))
                .update();
    }

    /** Those that nobody has settled, of goals that stand; the oldest first. */
    List<PartnerRemark> openIn(PartnershipId partnership) {
        return db.sql("""
                select goal_remarks.id, goal, goal_remarks.revision, organisation, words, said_by, scope, question, said_at
                  from goal_remarks
                  join goals on goals.id = goal
                 where partnership = :partnership
                   and state <> 'DROPPED'
                   and settled_at is null
                 order by said_at, number, goal_remarks.id
                 limit 200
                """)
                .param("partnership", partnership.value())
                .query(PartnerRemarks::remark)
                .list();
    }

    /** The goals on whose present wording a partner has said something, settled or not. */
    Set<GoalId> on(PartnershipId partnership, OrganisationId organisation) {
        return Set.copyOf(db.sql("""
                select distinct goal
                  from goal_remarks
                  join goals on goals.id = goal
                            and goals.revision = goal_remarks.revision
                 where partnership = :partnership
                   and organisation = :organisation
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query((row, _) -> new GoalId(row.getObject("goal", UUID.class)))
                .list());
    }

    record Waiting(PartnershipId partnership, OrganisationId organisation) {}

    /** Whose remarks wait in these partnerships, each partner once. */
    List<Waiting> waitingIn(Collection<PartnershipId> partnerships) {
        return db.sql("""
                select partnership, organisation
                  from goal_remarks
                  join goals on goals.id = goal
                 where partnership = any(:partnerships)
                   and state <> 'DROPPED'
                   and settled_at is null
                 group by partnership, organisation
                 order by min(said_at), organisation
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query((row, _) -> new Waiting(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class))))
                .list();
    }

    /** Says whether there is such a remark in this partnership; one that is settled stays as it is. */
    boolean settle(UUID id, PartnershipId partnership, PersonId by, Instant now) {
        return db.sql("""
                update goal_remarks
                   set settled_at = coalesce(settled_at, :now), settled_by = coalesce(settled_by, :by)
                 where id = :id
                   and goal in (select id from goals where partnership = :partnership)
                """)
                        .param("now", Timestamp.from(now))
                        .param("by", by.value())
                        .param("id", id)
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    /** A remark with the goal that it is about, for who made it. */
    record Made(PartnershipId partnership, int goal, PartnerRemark remark) {}

    List<Made> byLetter(Collection<UUID> questions, int most) {
        return db.sql("""
                select partnership, number, goal_remarks.id, goal, goal_remarks.revision, organisation, words, said_by,
                       scope, question, said_at
                  from goal_remarks
                  join goals on goals.id = goal
                 where question = any(:questions)
                 order by said_at desc, goal_remarks.id
                 limit :most
                """)
                .param("questions", questions.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Made(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        row.getInt("number"),
                        remark(row, number)))
                .list();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update goal_remarks set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update goal_remarks set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static PartnerRemark remark(ResultSet row, int number) throws SQLException {
        return new PartnerRemark(
                row.getObject("id", UUID.class),
                new GoalId(row.getObject("goal", UUID.class)),
                row.getInt("revision"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("words"),
                new Representative(row.getString("said_by"), Scope.valueOf(row.getString("scope"))),
                row.getObject("question", UUID.class),
                row.getTimestamp("said_at").toInstant());
    }
}
