package org.osnowa.disputes;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person raised, wrote and accepted in disputes, and which they lead: a part of what we know about them, and nothing of others. */
@Component
@Order(480)
class DisputeData implements PersonalData {

    private static final String LINES = """
            select 'raised' as what, '' as about, raised_at as at, title || ': ' || words as words
              from disputes
             where raised_by = :person
             union all
            select 'led', '', raised_at, ''
              from disputes
             where lead_person = :person
             union all
            select 'wrote', '', at, coalesce(words, '')
              from dispute_entries
             where person = :person
               and kind <> 'RAISED'
             union all
            select 'accepted', '', at, ''
              from dispute_acceptances
             where person = :person
             union all
            select 'sent', '', sent_at, address
              from dispute_letters
             where sent_by = :person
            """;

    private final OwnLines lines;

    DisputeData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "disputes", t("DisputeData.title"), lines.of(person, LINES, line -> t("DisputeData." + line.what())));
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "disputes.raised_by",
                "disputes.lead_person",
                "dispute_entries.person",
                "dispute_acceptances.person",
                "dispute_letters.sent_by");
    }
}
