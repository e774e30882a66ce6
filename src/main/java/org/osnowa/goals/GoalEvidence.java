package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What partners did about the goals: looked after one, from the day on which they took it upon themselves; said yes or
 * something else to one; measured. A draft is nobody's goal yet, and a measurement that was taken out never was.
 */
@Component
class GoalEvidence implements Evidence {

    private static final String DONE = """
            with done as (
                select owner as partner, owner_since as day, cast(owner_since as timestamp) as at, 'owned' as what,
                       id as goal, number, sentence
                  from goals
                 where partnership = :partnership
                   and state = 'ADOPTED'
                   and owner is not null
                union all
                select organisation, cast(confirmed_at at time zone :zone as date), confirmed_at at time zone :zone,
                       'confirmed', goal, number, sentence
                  from goal_confirmations
                  join goals on goals.id = goal
                 where partnership = :partnership
                union all
                select organisation, cast(said_at at time zone :zone as date), said_at at time zone :zone,
                       'remarked', goal, number, sentence
                  from goal_remarks
                  join goals on goals.id = goal
                 where partnership = :partnership
                union all
                select entered_for, cast(entered_at at time zone :zone as date), entered_at at time zone :zone,
                       'measured', goal, number, sentence
                  from goal_measurements
                  join goals on goals.id = goal
                 where partnership = :partnership
                   and entered_for is not null
                   and removed_at is null
            )
            """;

    private record Line(LocalDate on, String what, UUID goal, int number, String sentence) {

        boolean led() {
            return what.equals("owned");
        }
    }

    private final JdbcClient db;
    private final Partnerships partnerships;
    private final Clock clock;

    GoalEvidence(JdbcClient db, Partnerships partnerships, Clock clock) {
        this.db = db;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public String days() {
        return DONE + """
                select partner as organisation, day, count(*) as occasions, bool_or(what = 'owned') as led
                  from done
                 group by partner, day
                """;
    }

    @Override
    public List<Trace> traces(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        var lines = db.sql(DONE + """
                select day, what, goal, number, sentence
                  from done
                 where partner = :organisation
                   and day between :from and :to
                 order by at desc, number, what
                 limit :most
                """)
                .param("zone", clock.getZone().getId())
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getObject("day", LocalDate.class),
                        row.getString("what"),
                        row.getObject("goal", UUID.class),
                        row.getInt("number"),
                        row.getString("sentence")))
                .list();
        if (lines.isEmpty()) {
            return List.of();
        }
        var path = "/partnerships/" + partnerships.get(partnership).slug() + "/goals/";
        return lines.stream()
                .map(each -> new Trace(
                        each.on(),
                        t("goals.trace." + each.what(), "C" + each.number(), each.sentence()),
                        path + each.goal(),
                        each.led()))
                .toList();
    }
}
