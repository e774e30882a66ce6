package org.osnowa.benefits;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person wrote down here, for their organisations or on somebody's word: a part of what we know about them. */
@Component
@Order(600)
class BenefitData implements PersonalData {

    private static final int MOST = 500;

    private final JdbcClient db;
    private final Organisations organisations;
    private final Clock clock;

    BenefitData(JdbcClient db, Organisations organisations, Clock clock) {
        this.db = db;
        this.organisations = organisations;
        this.clock = clock;
    }

    private record Entered(String what, OrganisationId organisation, LocalDate on) {}

    @Override
    public Chapter about(PersonId person) {
        var entered = entered(person);
        var names = organisations.namesOf(
                entered.stream().map(Entered::organisation).toList());
        var facts = new ArrayList<Fact>();
        for (var each : entered) {
            facts.add(new Fact(
                    each.what().toLowerCase(Locale.ROOT),
                    t("benefits.data." + each.what(), names.getOrDefault(each.organisation(), "")),
                    each.on().toString(),
                    date(each.on())));
        }
        return new Chapter("benefits", t("benefits.data.title"), facts);
    }

    private List<Entered> entered(PersonId person) {
        return db.sql("""
                select side as what, organisation, added_at as at
                  from expectations
                 where entered_by = :person
                 union all
                select 'ANSWER', organisation, answered_at
                  from benefit_answers
                 where entered_by = :person
                 order by at desc, organisation, what
                 limit :most
                """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, _) -> new Entered(
                        row.getString("what"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        LocalDate.ofInstant(row.getTimestamp("at").toInstant(), clock.getZone())))
                .list();
    }
}
