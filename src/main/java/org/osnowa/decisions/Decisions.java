package org.osnowa.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.decisions.Decision.Resolution;
import org.osnowa.decisions.Decision.State;
import org.osnowa.decisions.Decision.Task;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What partners decided. All SQL on the decisions table is in this file. */
@Repository
class Decisions {

    /** Who took part on which day, as {@link org.osnowa.partnerships.Evidence} asks for it. */
    static final String DAYS = """
            select owner as organisation, carried_out_on as day, count(*) as occasions, true as led
              from decisions
             where partnership = :partnership
               and carried_out_on is not null
             group by owner, carried_out_on
            """;

    /** Whether it was decided in the stage that lasts what becomes of the partnership; what was dropped no longer counts. */
    static final String COURSE = """
            select exists (select 1
                             from decisions
                            where partnership = :partnership
                              and course is not null
                              and dropped_on is null
                              and decided_on >= :since) as decided
            """;

    private static final String COLUMNS = """
            id, number, words, decided_on, meeting, how, course, owner, due_on, carried_out_on, dropped_on, dropped_reason,
            version
            """;

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    /** What is open comes first, then the rest; of both the latest number first, after one of them. */
    List<Decision> of(PartnershipId partnership, Optional<UUID> after, int most) {
        return db.sql("select " + COLUMNS + """
                  from decisions
                 where partnership = :partnership
                   and (cast(:after as uuid) is null
                        or (carried_out_on is null and dropped_on is null, number)
                           < (select last.carried_out_on is null and last.dropped_on is null, last.number
                                from decisions last
                               where last.id = :after
                                 and last.partnership = :partnership))
                 order by carried_out_on is null and dropped_on is null desc, number desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("after", after.orElse(null))
                .param("most", most)
                .query(Decisions::decision)
                .list();
    }

    Decision get(DecisionId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from decisions
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Decisions::decision)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<DecisionNames.Named> named(UUID decision) {
        return db.sql("select number, words from decisions where id = :id")
                .param("id", decision)
                .query((row, _) -> new DecisionNames.Named("U" + row.getInt("number"), row.getString("words")))
                .optional();
    }

    /** Two who write down decisions of the same partnership do so one after the other, so that each has its number. */
    int nextNumber(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('decisions ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
        return db.sql("select coalesce(max(number), 0) + 1 from decisions where partnership = :partnership")
                .param("partnership", partnership.value())
                .query(Integer.class)
                .single();
    }

    void add(PartnershipId partnership, Decision decision) {
        var insert = db.sql("""
                insert into decisions (id, partnership, number, words, decided_on, meeting, how, course, owner, due_on,
                                       carried_out_on, dropped_on, dropped_reason)
                values (:id, :partnership, :number, :words, :on, :meeting, :how, :course, :owner, :due, :carriedOut,
                        :dropped, :reason)
                """).param("partnership", partnership.value()).param("number", decision.number());
        write(insert, decision);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Decision decision) {
        var update = db.sql("""
                update decisions
                   set words = :words, decided_on = :on, meeting = :meeting, how = :how, course = :course,
                       owner = :owner, due_on = :due, carried_out_on = :carriedOut, dropped_on = :dropped,
                       dropped_reason = :reason, version = version + 1
                 where id = :id
                   and version = :version
                """).param("version", decision.version());
        if (write(update, decision) == 0) {
            throw new ChangedMeanwhile(decision.id());
        }
    }

    Map<OrganisationId, Decided.Owned> owners(PartnershipId partnership, LocalDate from, LocalDate to) {
        var owners = new HashMap<OrganisationId, Decided.Owned>();
        db.sql("""
                select owner, count(*) as many, count(carried_out_on) as carried_out
                  from decisions
                 where partnership = :partnership
                   and decided_on between :from and :to
                   and dropped_on is null
                 group by owner
                """)
                .param("partnership", partnership.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    owners.put(
                            new OrganisationId(row.getObject("owner", UUID.class)),
                            new Decided.Owned(row.getInt("many"), row.getInt("carried_out")));
                });
        return owners;
    }

    /** For each of these days; days on which none was due are left out. */
    Map<LocalDate, Decided.Executed> executed(PartnershipId partnership, Collection<LocalDate> days) {
        var executed = new HashMap<LocalDate, Decided.Executed>();
        db.sql("""
                select asked.day,
                       count(*) as due,
                       count(*) filter (where carried_out_on <= asked.day) as carried_out
                  from (select distinct unnest(cast(:days as date[])) as day) as asked
                  join decisions on due_on < asked.day
                 where partnership = :partnership
                   and (dropped_on is null or dropped_on >= asked.day)
                 group by asked.day
                """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("partnership", partnership.value())
                .query(row -> {
                    executed.put(
                            row.getObject("day", LocalDate.class),
                            new Decided.Executed(row.getInt("carried_out"), row.getInt("due")));
                });
        return executed;
    }

    /** The last carried out first. */
    List<Decision> carriedOut(PartnershipId partnership, OrganisationId owner, LocalDate from, LocalDate to, int most) {
        return db.sql("select " + COLUMNS + """
                  from decisions
                 where partnership = :partnership
                   and owner = :owner
                   and carried_out_on between :from and :to
                 order by carried_out_on desc, number desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("owner", owner.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(Decisions::decision)
                .list();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update decisions set owner = :to where owner = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update decisions set owner = :from where owner = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static int write(StatementSpec statement, Decision decision) {
        var resolution = decision.resolution();
        var carriedOut = decision.state() instanceof State.CarriedOut(var on) ? on : null;
        var dropped = decision.state() instanceof State.Dropped each ? each : null;
        return statement
                .param("id", decision.id().value())
                .param("words", resolution.words())
                .param("on", resolution.on())
                .param("meeting", resolution.meeting().orElse(null), Types.OTHER)
                .param("how", resolution.how().orElse(null))
                .param("course", resolution.course().map(Course::name).orElse(null))
                .param("owner", decision.task().owner().value())
                .param("due", decision.task().due().orElse(null), Types.DATE)
                .param("carriedOut", carriedOut, Types.DATE)
                .param("dropped", dropped == null ? null : dropped.on(), Types.DATE)
                .param("reason", dropped == null ? null : dropped.reason())
                .update();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new Resolution(
                        row.getString("words"),
                        row.getObject("decided_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("meeting", UUID.class)),
                        Optional.ofNullable(row.getString("how")),
                        Optional.ofNullable(row.getString("course")).map(Course::valueOf)),
                new Task(
                        new OrganisationId(row.getObject("owner", UUID.class)),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class))),
                state(row),
                row.getInt("version"));
    }

    private static State state(ResultSet row) throws SQLException {
        var carriedOut = row.getObject("carried_out_on", LocalDate.class);
        if (carriedOut != null) {
            return new State.CarriedOut(carriedOut);
        }
        var dropped = row.getObject("dropped_on", LocalDate.class);
        return dropped == null ? new State.Open() : new State.Dropped(dropped, row.getString("dropped_reason"));
    }
}
