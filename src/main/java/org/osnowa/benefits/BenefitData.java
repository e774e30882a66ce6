package org.osnowa.benefits;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.OwnLines.Line;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person wrote down here, for their organisations or on somebody's word: a part of what we know about them. */
@Component
@Order(600)
class BenefitData implements PersonalData {

    private static final String LINES = """
            select lower(side) as what, organisation::text as about, added_at as at,
                   concat_ws('; ', words, said_by) as words
              from expectations
             where entered_by = :person
             union all
            select 'answer', organisation::text, answered_at,
                   concat_ws('; ', (select string_agg(states.words, '; ' order by expectations.added_at, expectations.id)
                                      from benefit_answer_states states
                                      join expectations on expectations.id = states.expectation
                                     where states.review = benefit_answers.review
                                       and expectations.organisation = benefit_answers.organisation), said_by)
              from benefit_answers
             where entered_by = :person
             union all
            select 'review', partnership::text, opened_at, ''
              from benefit_reviews
             where opened_by = :person
            """;

    private final OwnLines lines;
    private final Organisations organisations;
    private final Partnerships partnerships;

    BenefitData(OwnLines lines, Organisations organisations, Partnerships partnerships) {
        this.lines = lines;
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "benefits",
                t("benefits.data.title"),
                lines.of(person, LINES, line -> t("benefits.data." + line.what(), name(line))));
    }

    private String name(Line line) {
        var id = UUID.fromString(line.about());
        return line.what().equals("review")
                ? partnerships.get(new PartnershipId(id)).name()
                : organisations.namesOf(List.of(new OrganisationId(id))).getOrDefault(new OrganisationId(id), "");
    }

    @Override
    public Set<String> tells() {
        return Set.of("expectations.entered_by", "benefit_answers.entered_by", "benefit_reviews.opened_by");
    }
}
