package org.osnowa.entrusting;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody entrusted to others, and answered when asked: a part of what we know about them. */
@Component
@Order(255)
class EntrustingData implements PersonalData {

    private static final String LINES = """
            select 'entrusted' as what, '' as about, entrusted_at as at, concat_ws('; ', address, as_whom) as words
              from entrustments
             where entrusted_by = :person
             union all
            select case when accepted then 'accepted' else 'declined' end, '', answered_at, coalesce(as_whom, '')
              from entrustments
             where answered_by = :person
            """;

    private final OwnLines lines;

    EntrustingData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "entrusting",
                t("EntrustingData.title"),
                lines.of(person, LINES, line -> t("EntrustingData." + line.what(), line.about())));
    }

    @Override
    public Set<String> tells() {
        return Set.of("entrustments.entrusted_by", "entrustments.answered_by");
    }
}
