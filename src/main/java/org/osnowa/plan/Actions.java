package org.osnowa.plan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who does what by when. All SQL on the tables of actions is in this file, save for the counting of {@link PlanEvidence}. */
@Repository
class Actions {

    private static final String COLUMNS = """
            plan_actions.id, goal, title, responsible, starts_on, ends_on, first_due, state, done_on, reason,
            plan_actions.version,
            array(select organisation
                    from plan_action_partners
                   where action = plan_actions.id
                   order by organisation) as partners,
            array(select after
                    from plan_action_order
                   where action = plan_actions.id
                   order by after) as earlier
            """;

    /** What the rules ask about. */
    record Measured(Plan plan, int answeredRisks, int goalsWithoutAction) {}

    private record Counted(int answeredRisks, int goalsWithoutAction) {}

    private final JdbcClient db;

    Actions(JdbcClient db) {
        this.db = db;
    }

    /** What begins first comes first. */
    Plan of(PartnershipId partnership) {
        return new Plan(db.sql("select " + COLUMNS + """
                  from plan_actions
                 where partnership = :partnership
                 order by starts_on, ends_on, added_at, id
                """)
                .param("partnership", partnership.value())
                .query(Actions::action)
                .list());
    }

    /** An action as the story of a problem tells it. */
    record Doing(PartnershipId partnership, String title, State state, LocalDate from) {}

    /** The latest of these partnerships, save those that were given up. */
    List<Doing> doings(Collection<PartnershipId> partnerships, int most) {
        return db.sql("""
                select partnership, title, starts_on, state, done_on, reason
                  from plan_actions
                 where partnership in (:partnerships)
                   and state <> 'GIVEN_UP'
                 order by starts_on desc, id
                 limit :most
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toList())
                .param("most", most)
                .query((row, _) -> new Doing(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        row.getString("title"),
                        state(row),
                        row.getObject("starts_on", LocalDate.class)))
                .list();
    }

    /** In one statement, because every page that shows findings asks for it. */
    Measured measured(PartnershipId partnership) {
        var actions = new ArrayList<Action>();
        var counted = db.sql("select answered, bare, " + COLUMNS + """
                  from (select count(*) as answered,
                               (select count(*)
                                  from public_goals
                                 where partnership = :partnership
                                   and standing
                                   and not exists (select 1
                                                     from plan_actions done
                                                    where done.goal = public_goals.id
                                                      and done.state <> 'GIVEN_UP')) as bare
                          from plan_risks
                         where partnership = :partnership
                           and response is not null
                           and removed_at is null) as counted
                  left join plan_actions on plan_actions.partnership = :partnership
                """)
                .param("partnership", partnership.value())
                .query((row, number) -> {
                    if (row.getObject("id") != null) {
                        actions.add(action(row, number));
                    }
                    return new Counted(row.getInt("answered"), row.getInt("bare"));
                })
                .list()
                .getFirst();
        return new Measured(new Plan(actions), counted.answeredRisks(), counted.goalsWithoutAction());
    }

    /** An action that stands, with the first day on which it is known to have stood in the plan. */
    record Known(Action action, LocalDate since) {}

    List<Known> known(PartnershipId partnership, ZoneId zone) {
        return db.sql("select least(starts_on, cast(added_at at time zone :zone as date)) as since, " + COLUMNS + """
                  from plan_actions
                 where partnership = :partnership
                   and state <> 'GIVEN_UP'
                 order by since, id
                """)
                .param("zone", zone.getId())
                .param("partnership", partnership.value())
                .query((row, number) -> new Known(action(row, number), row.getObject("since", LocalDate.class)))
                .list();
    }

    Action get(ActionId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from plan_actions
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Actions::action)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Two who change the same plan do so one after the other, so that no circle closes between them. */
    void oneAtATime(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('plan ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
    }

    void add(PartnershipId partnership, Action action) {
        var insert = db.sql("""
                insert into plan_actions (id, partnership, goal, title, responsible, starts_on, ends_on, first_due,
                                          state, done_on, reason)
                values (:id, :partnership, :goal, :title, :responsible, :from, :to, :firstDue, :state, :doneOn, :reason)
                """).param("partnership", partnership.value());
        write(insert, action);
        tie(action);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Action action) {
        var update = db.sql("""
                update plan_actions
                   set goal = :goal, title = :title, responsible = :responsible, starts_on = :from, ends_on = :to,
                       first_due = :firstDue, state = :state, done_on = :doneOn, reason = :reason,
                       version = version + 1
                 where id = :id
                   and version = :version
                """).param("version", action.version());
        if (write(update, action) == 0) {
            throw new ChangedMeanwhile(action.id());
        }
        db.sql("delete from plan_action_partners where action = :id")
                .param("id", action.id().value())
                .update();
        db.sql("delete from plan_action_order where action = :id")
                .param("id", action.id().value())
                .update();
        tie(action);
    }

    private void tie(Action action) {
        db.sql("insert into plan_action_partners (action, organisation) select :id, unnest(:partners)")
                .param("id", action.id().value())
                .param("partners", values(action.work().with()))
                .update();
        db.sql("insert into plan_action_order (action, after) select :id, unnest(:after)")
                .param("id", action.id().value())
                .param(
                        "after",
                        action.after().stream().map(ActionId::value).distinct().toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveResponsible(OrganisationId from, OrganisationId to) {
        return db.sql("update plan_actions set responsible = :to where responsible = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveResponsibleBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update plan_actions set responsible = :from where responsible = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Where both take part in an action already, the one that is gone stays behind. */
    List<UUID> movePartners(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update plan_action_partners
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from plan_action_partners other
                                    where other.action = plan_action_partners.action
                                      and other.organisation = :to)
                returning action
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void movePartnersBack(Collection<UUID> actions, OrganisationId from, OrganisationId to) {
        db.sql("""
                update plan_action_partners
                   set organisation = :from
                 where organisation = :to
                   and action = any(:actions)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("actions", actions.toArray(UUID[]::new))
                .update();
    }

    private static UUID[] values(List<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private record Columns(
            String state,
            @Nullable LocalDate doneOn,
            @Nullable String reason) {}

    private static int write(StatementSpec statement, Action action) {
        var columns = columnsOf(action.state());
        var work = action.work();
        return statement
                .param("id", action.id().value())
                .param("goal", work.goal().orElse(null), Types.OTHER)
                .param("title", work.title())
                .param("responsible", work.responsible().value())
                .param("from", action.term().from())
                .param("to", action.term().to())
                .param("firstDue", action.term().firstDue())
                .param("state", columns.state())
                .param("doneOn", columns.doneOn(), Types.DATE)
                .param("reason", columns.reason())
                .update();
    }

    private static Columns columnsOf(State state) {
        return switch (state) {
            case State.Planned() -> new Columns("PLANNED", null, null);
            case State.InProgress() -> new Columns("IN_PROGRESS", null, null);
            case State.Done(var on) -> new Columns("DONE", on, null);
            case State.GivenUp(var reason) -> new Columns("GIVEN_UP", null, reason);
        };
    }

    private static Action action(ResultSet row, int number) throws SQLException {
        return new Action(
                new ActionId(row.getObject("id", UUID.class)),
                new Work(
                        Optional.ofNullable(row.getObject("goal", UUID.class)),
                        row.getString("title"),
                        new OrganisationId(row.getObject("responsible", UUID.class)),
                        ids(row.getArray("partners")).stream()
                                .map(OrganisationId::new)
                                .toList()),
                new Term(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("first_due", LocalDate.class)),
                ids(row.getArray("earlier")).stream().map(ActionId::new).toList(),
                state(row),
                row.getInt("version"));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PLANNED" -> new State.Planned();
            case "IN_PROGRESS" -> new State.InProgress();
            case "DONE" -> new State.Done(row.getObject("done_on", LocalDate.class));
            case "GIVEN_UP" -> new State.GivenUp(row.getString("reason"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}
