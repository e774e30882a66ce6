package org.osnowa.plan;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners have done of the plan: on the day on which it was done, the one responsible led it. */
@Component
class PlanEvidence implements Evidence {

    private static final String DOERS = """
            with doers as (
                select responsible as partner, true as led, done_on, title, id
                  from plan_actions
                 where partnership = :partnership
                   and state = 'DONE'
                union all
                select organisation, false, done_on, title, id
                  from plan_action_partners
                  join plan_actions on id = action
                 where partnership = :partnership
                   and state = 'DONE'
                   and organisation <> responsible
            )
            """;

    private record Line(LocalDate on, String title, boolean led) {}

    private final JdbcClient db;
    private final Partnerships partnerships;

    PlanEvidence(JdbcClient db, Partnerships partnerships) {
        this.db = db;
        this.partnerships = partnerships;
    }

    @Override
    public String days() {
        return DOERS + """
                select partner as organisation, done_on as day, count(*) as occasions, bool_or(led) as led
                  from doers
                 group by partner, done_on
                """;
    }

    @Override
    public List<Trace> traces(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        var lines = db.sql(DOERS + """
                select done_on, title, led
                  from doers
                 where partner = :organisation
                   and done_on between :from and :to
                 order by done_on desc, id
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getObject("done_on", LocalDate.class), row.getString("title"), row.getBoolean("led")))
                .list();
        if (lines.isEmpty()) {
            return List.of();
        }
        var path = "/partnerships/" + partnerships.get(partnership).slug() + "/actions";
        return lines.stream()
                .map(each -> new Trace(
                        each.on(),
                        t(each.led() ? "plan.trace.led" : "plan.trace.joined", each.title()),
                        path,
                        each.led()))
                .toList();
    }
}
