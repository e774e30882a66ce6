package org.osnowa.joining;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.OwnLines.Line;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody asked of partnerships for their organisations, and answered to others: a part of what we know about them. */
@Component
@Order(270)
class JoiningData implements PersonalData {

    private static final String LINES = """
            select 'asked' as what, partnership::text as about, asked_at as at,
                   concat_ws('; ', (select string_agg(question || ' ' || answer, '; ' order by number)
                                      from unnest(questions, answers) with ordinality as each (question, answer, number)),
                             expects) as words
              from joinings
             where asked_by = :person
             union all
            select 'settled', partnership::text, settled_at, coalesce(reason, '')
              from joinings
             where settled_by = :person
            """;

    private final OwnLines lines;
    private final Partnerships partnerships;

    JoiningData(OwnLines lines, Partnerships partnerships) {
        this.lines = lines;
        this.partnerships = partnerships;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "joining",
                t("JoiningData.title"),
                lines.of(person, LINES, line -> t("JoiningData." + line.what(), name(line))));
    }

    private String name(Line line) {
        return partnerships
                .get(new PartnershipId(UUID.fromString(line.about())))
                .name();
    }

    @Override
    public Set<String> tells() {
        return Set.of("joinings.asked_by", "joinings.settled_by");
    }
}
