package org.osnowa.goals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.coach.Verdict;
import org.osnowa.goals.Goal.Judgement;
import org.osnowa.goals.Goal.Opinion;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.Measure.Start;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What partners want to achieve. All SQL on the goals table is in this file, save for the counting of {@link GoalMeasures} and {@link GoalEvidence}. */
@Repository
class Goals {

    private static final String COLUMNS = """
            id, number, sentence, beneficiaries, place, owner, need, indicator, unit, baseline, baseline_on, baseline_due,
            target, direction, due, source, state, reason, verdict, prices, result, result_words, result_on, revision,
            version
            """;

    private final JdbcClient db;
    private final Clock clock;

    Goals(JdbcClient db, Clock clock) {
        this.clock = clock;
        this.db = db;
    }

    /** By their numbers, the dropped ones among them. */
    List<Goal> of(PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from goals
                 where partnership = :partnership
                 order by number
                """)
                .param("partnership", partnership.value())
                .query(Goals::goal)
                .list();
    }

    /** @param last the newest number that was measured for it */
    record Reached(Goal goal, Optional<BigDecimal> last) {}

    /** The same with how far each has come, in one statement, because the overview of a partnership asks for it. */
    List<Reached> reachedIn(PartnershipId partnership) {
        return db.sql("select last_amount, " + COLUMNS + """
                  from goals
                  left join lateral (select amount as last_amount
                                       from goal_measurements
                                      where goal = goals.id
                                        and removed_at is null
                                      order by measured_on desc, entered_at desc, goal_measurements.id desc
                                      limit 1) last on true
                 where partnership = :partnership
                 order by number
                """)
                .param("partnership", partnership.value())
                .query((row, number) -> new Reached(goal(row, number), amount(row, "last_amount")))
                .list();
    }

    Goal get(GoalId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from goals
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Goals::goal)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Two who add goals to the same partnership do so one after the other, so that no number is given twice. */
    int nextNumber(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('goals ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
        return db.sql("select coalesce(max(number), 0) + 1 from goals where partnership = :partnership")
                .param("partnership", partnership.value())
                .query(Integer.class)
                .single();
    }

    /** @param at when it was first written down */
    void add(PartnershipId partnership, Goal goal, Instant at) {
        var insert = db.sql("""
                insert into goals (id, partnership, number, sentence, beneficiaries, place, owner, owner_since, need, indicator,
                                   unit, baseline, baseline_on, baseline_due, target, direction, due, source, state, reason,
                                   verdict, prices, result, result_words, result_on, revision, added_at)
                values (:id, :partnership, :number, :sentence, :beneficiaries, :place, :owner,
                        case when cast(:owner as uuid) is not null then cast(:since as date) end, :need, :indicator,
                        :unit, :baseline, :baselineOn, :baselineDue, :target, :direction, :due, :source, :state, :reason,
                        :verdict, :prices, :result, :resultWords, :resultOn, :revision, :at)
                """)
                .param("partnership", partnership.value())
                .param("number", goal.number())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("since", LocalDate.ofInstant(at, clock.getZone()));
        write(insert, goal);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Goal goal) {
        var update = db.sql("""
                update goals
                   set sentence = :sentence, beneficiaries = :beneficiaries, place = :place, owner = :owner, need = :need,
                       owner_since = case when cast(:owner as uuid) is null then null
                                          when owner = :owner then owner_since
                                          else cast(:today as date) end,
                       indicator = :indicator, unit = :unit, baseline = :baseline, baseline_on = :baselineOn,
                       baseline_due = :baselineDue, target = :target, direction = :direction, due = :due,
                       source = :source, state = :state, reason = :reason, verdict = :verdict, prices = :prices,
                       result = :result, result_words = :resultWords, result_on = :resultOn, revision = :revision,
                       version = version + 1
                 where id = :id
                   and version = :version
                """).param("version", goal.version()).param("today", LocalDate.now(clock));
        if (write(update, goal) == 0) {
            throw new ChangedMeanwhile(goal.id());
        }
    }

    /** A goal in the story of a problem. */
    record Told(PartnershipId partnership, Goal goal, Instant at) {}

    /** Those that stand, the newest first: a draft is nobody's goal yet. */
    List<Told> toldBy(Collection<PartnershipId> partnerships, int most) {
        return db.sql("select partnership, added_at, " + COLUMNS + """
                  from goals
                 where partnership = any(:partnerships)
                   and state = 'ADOPTED'
                 order by added_at desc, id
                 limit :most
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Told(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        goal(row, number),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** All of all partnerships, some at a time. */
    List<Goal> readAfter(Optional<GoalId> last, int most) {
        return db.sql("select " + COLUMNS + """
                  from goals
                 where cast(:last as uuid) is null
                    or id > :last
                 order by id
                 limit :most
                """)
                .param("last", last.map(GoalId::value).orElse(null), Types.OTHER)
                .param("most", most)
                .query(Goals::goal)
                .list();
    }

    /** What the coach thinks now; that is no change by anybody. */
    void think(Goal read, Opinion opinion) {
        db.sql("""
                update goals
                   set verdict = :verdict, prices = :prices
                 where id = :id
                   and version = :version
                """)
                .param("verdict", opinion.verdict().name())
                .param("prices", opinion.prices())
                .param("id", read.id().value())
                .param("version", read.version())
                .update();
    }

    List<UUID> moveOwner(OrganisationId from, OrganisationId to) {
        return db.sql("update goals set owner = :to where owner = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveOwnerBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update goals set owner = :from where owner = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static int write(StatementSpec statement, Goal goal) {
        var aim = goal.terms().aim();
        measure(statement, goal.measure());
        judgement(statement, goal.judgement());
        return statement
                .param("id", goal.id().value())
                .param("sentence", aim.sentence())
                .param("beneficiaries", aim.beneficiaries().orElse(null))
                .param("place", aim.place().orElse(null))
                .param("owner", aim.owner().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("need", aim.need().orElse(null), Types.OTHER)
                .param("state", name(goal.state()))
                .param("reason", goal.state() instanceof State.Dropped(var reason) ? reason : null)
                .param("verdict", goal.opinion().verdict().name())
                .param("prices", goal.opinion().prices())
                .param("revision", goal.revision())
                .update();
    }

    private static void measure(StatementSpec statement, Measure measure) {
        var known = measure.baseline();
        statement
                .param("indicator", measure.indicator().orElse(null))
                .param("unit", measure.unit().orElse(null))
                .param("baseline", known.map(Start.Known::amount).orElse(null), Types.NUMERIC)
                .param("baselineOn", known.map(Start.Known::on).orElse(null), Types.DATE)
                .param(
                        "baselineDue",
                        measure.start()
                                .map(each -> each instanceof Start.Unknown(var by) ? by : null)
                                .orElse(null),
                        Types.DATE)
                .param("target", measure.target().orElse(null), Types.NUMERIC)
                .param("direction", measure.chosen().map(Direction::name).orElse(null))
                .param("due", measure.due().orElse(null), Types.DATE)
                .param("source", measure.source().orElse(null));
    }

    private static void judgement(StatementSpec statement, Optional<Judgement> judgement) {
        statement
                .param("result", judgement.map(each -> each.result().name()).orElse(null))
                .param("resultWords", judgement.map(Judgement::words).orElse(null))
                .param("resultOn", judgement.map(Judgement::on).orElse(null), Types.DATE);
    }

    private static String name(State state) {
        return switch (state) {
            case State.Draft() -> "DRAFT";
            case State.Adopted() -> "ADOPTED";
            case State.Dropped(var _) -> "DROPPED";
        };
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new Terms(aim(row), measure(row)),
                state(row),
                judgement(row),
                opinion(row),
                row.getInt("revision"),
                row.getInt("version"));
    }

    private static Aim aim(ResultSet row) throws SQLException {
        return new Aim(
                row.getString("sentence"),
                Optional.ofNullable(row.getString("beneficiaries")),
                Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getObject("owner", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getObject("need", UUID.class)));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                Optional.ofNullable(row.getString("indicator")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(start(row)),
                amount(row, "target"),
                Optional.ofNullable(row.getString("direction")).map(Direction::valueOf),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getString("source")));
    }

    private static @Nullable Start start(ResultSet row) throws SQLException {
        var baseline = amount(row, "baseline");
        if (baseline.isPresent()) {
            return new Start.Known(baseline.get(), row.getObject("baseline_on", LocalDate.class));
        }
        var knownBy = row.getObject("baseline_due", LocalDate.class);
        return knownBy == null ? null : new Start.Unknown(knownBy);
    }

    private static Optional<BigDecimal> amount(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Amounts::plain);
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "DRAFT" -> new State.Draft();
            case "ADOPTED" -> new State.Adopted();
            case "DROPPED" -> new State.Dropped(row.getString("reason"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private static Optional<Judgement> judgement(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return result == null
                ? Optional.empty()
                : Optional.of(new Judgement(
                        Result.valueOf(result),
                        row.getString("result_words"),
                        row.getObject("result_on", LocalDate.class)));
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(Verdict.valueOf(row.getString("verdict")), row.getBoolean("prices"));
    }
}
