package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody signed, entered and said of agreements: a part of what we know about them. */
@Component
@Order(475)
class AgreementData implements PersonalData {

    private static final String LINES = """
            select 'opened' as what, title as about, opened_at as at, '' as words
              from agreement_texts
              join agreements on agreements.id = agreement
             where opened_by = :person
             union all
            select case when accepted_by = :person then 'signed' else 'entered' end, title, signed_at, basis
              from agreement_signatures
              join agreements on agreements.id = agreement
             where accepted_by = :person
                or entered_by = :person
             union all
            select 'countersigned', title, cast(counter_on as timestamptz), coalesce(counter_name, '')
              from agreement_signatures
              join agreements on agreements.id = agreement
             where counter_by = :person
             union all
            select 'remarked', title, said_at, clause || ': ' || words
              from agreement_remarks
              join agreements on agreements.id = agreement
             where said_by = :person
             union all
            select 'settled', title, settled_at, clause
              from agreement_remarks
              join agreements on agreements.id = agreement
             where settled_by = :person
             union all
            select 'signs', title, begun_at, coalesce(reference, '')
              from agreement_parties
              join agreements on agreements.id = agreement
             where signs = :person
            """;

    private final OwnLines lines;

    AgreementData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "agreements",
                t("AgreementData.title"),
                lines.of(person, LINES, line -> t("AgreementData." + line.what(), line.about())));
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "agreement_texts.opened_by",
                "agreement_parties.signs",
                "agreement_signatures.accepted_by",
                "agreement_signatures.entered_by",
                "agreement_signatures.counter_by",
                "agreement_remarks.said_by",
                "agreement_remarks.settled_by");
    }
}
