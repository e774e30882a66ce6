package org.osnowa.benefits;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts for the rules who wants what and what has come of it (gate.R3, gate.J6, gate.V4). */
@Component
class BenefitMeasures implements Counts {

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.BENEFITS_COMPARED_PERCENT, Figure.WITHOUT_BENEFIT, Figure.WITHOUT_BENEFIT_REVIEWED);
    }

    @Override
    public String sql() {
        return """
                with theirs as (
                    select partner.organisation,
                           bool_or(expectations.id is not null and expectations.removed_at is null) as wants,
                           bool_or(said.review is not null) as said,
                           bool_or(said.review = (select id
                                                    from benefit_reviews
                                                   where partnership = :partnership
                                                   order by opened_at desc, id desc
                                                   limit 1)) as said_lately
                      from public_partners partner
                      left join expectations on expectations.partnership = partner.partnership
                                            and expectations.organisation = partner.organisation
                                            and expectations.side = 'BENEFIT'
                      left join benefit_answer_states said on said.expectation = expectations.id
                     where partner.partnership = :partnership
                       and partner.role <> 'OBSERVER'
                     group by partner.organisation
                )
                select count(*) as partners,
                       coalesce(jsonb_agg(organisation) filter (where wants is not true), '[]') as without_benefit,
                       coalesce(jsonb_agg(organisation) filter (where said is not true), '[]') as without_review,
                       count(*) filter (where said_lately) as compared
                  from theirs
                """;
    }

    /** Once a partner has said what came, it is known for gate.J6; gate.V4 asks again at every review. */
    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        var counted = row.get("partners").asInt();
        figures.with(Figure.WITHOUT_BENEFIT, names(row.get("without_benefit"), partners));
        if (counted > 0) {
            figures.with(Figure.WITHOUT_BENEFIT_REVIEWED, names(row.get("without_review"), partners))
                    .with(
                            Figure.BENEFITS_COMPARED_PERCENT,
                            100.0 * row.get("compared").asInt() / counted);
        }
    }

    private static List<String> names(JsonNode counted, List<Partner> partners) {
        var ids = new HashSet<String>();
        counted.forEach(each -> ids.add(each.asString()));
        return partners.stream()
                .filter(each -> ids.contains(each.membership().organisation().toString()))
                .map(Partner::name)
                .toList();
    }
}
