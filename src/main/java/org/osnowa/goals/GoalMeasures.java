package org.osnowa.goals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.osnowa.partnerships.Measures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for the rules how the goals stand (gate.G1, gate.G2, gate.G3, gate.G5, gate.J4, gate.V2, rule.B4). */
@Component
class GoalMeasures implements Measures {

    /** How old the newest number of a goal may be (gate.J4). */
    private static final int FRESH_DAYS = 90;

    private final JdbcClient db;
    private final Clock clock;

    GoalMeasures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.GOALS,
                Figure.GOALS_CONFIRMED_PERCENT,
                Figure.INCOMPLETE_GOALS,
                Figure.KEY_QUESTIONS_ANSWERED,
                Figure.PRECISE_GOALS,
                Figure.PRICE_GOALS,
                Figure.STALE_INDICATORS,
                Figure.UNJUDGED_GOALS,
                Figure.VAGUE_GOALS);
    }

    /** What was judged before the stage that lasts began was judged at an earlier review. */
    @Override
    public void measure(Partnership partnership, Figures figures) {
        db.sql("""
                with standing as (
                    select goals.*,
                           greatest(baseline_on, (select max(measured_on)
                                                    from goal_measurements
                                                   where goal = goals.id
                                                     and removed_at is null)) as newest
                      from goals
                     where partnership = :partnership
                       and state <> 'DROPPED'
                )
                select counted.*,
                       (select count(*)
                          from public_partners
                         where partnership = :partnership
                           and role <> 'OBSERVER') as asked,
                       (select count(*)
                          from public_partners partner
                         where partnership = :partnership
                           and role <> 'OBSERVER'
                           and not exists (select 1
                                             from standing
                                            where not exists (select 1
                                                                from goal_confirmations yes
                                                               where yes.goal = standing.id
                                                                 and yes.revision = standing.revision
                                                                 and yes.organisation = partner.organisation)))
                       as agreeing,
                       exists (select 1
                                 from key_questions
                                where partnership = :partnership
                                  and aims is not null
                                  and gain is not null
                                  and way is not null) as answered
                  from (select count(*) as goals,
                               count(*) filter (where verdict = 'VAGUE') as vague,
                               count(*) filter (where verdict = 'PRECISE') as precise,
                               count(*) filter (where owner is null
                                                   or indicator is null
                                                   or baseline is null and baseline_due is null
                                                   or target is null
                                                   or due is null
                                                   or source is null) as incomplete,
                               count(*) filter (where newest is null or newest < :oldest) as stale,
                               count(*) filter (where result is null or result_on < :since) as unjudged,
                               count(*) filter (where prices) as prices
                          from standing) counted
                """)
                .param("partnership", partnership.id().value())
                .param("since", partnership.stage().since())
                .param("oldest", LocalDate.now(clock).minusDays(FRESH_DAYS))
                .query((row, _) -> read(row, figures))
                .single();
    }

    private static Figures read(ResultSet row, Figures figures) throws SQLException {
        var goals = row.getInt("goals");
        var asked = row.getInt("asked");
        return figures.with(Figure.KEY_QUESTIONS_ANSWERED, row.getBoolean("answered"))
                .with(Figure.GOALS, goals)
                .with(Figure.VAGUE_GOALS, row.getInt("vague"))
                .with(Figure.PRECISE_GOALS, row.getInt("precise"))
                .with(Figure.INCOMPLETE_GOALS, row.getInt("incomplete"))
                .with(
                        Figure.GOALS_CONFIRMED_PERCENT,
                        goals == 0 || asked == 0 ? 0 : 100.0 * row.getInt("agreeing") / asked)
                .with(Figure.STALE_INDICATORS, row.getInt("stale"))
                .with(Figure.UNJUDGED_GOALS, row.getInt("unjudged"))
                .with(Figure.PRICE_GOALS, row.getInt("prices"));
    }
}
