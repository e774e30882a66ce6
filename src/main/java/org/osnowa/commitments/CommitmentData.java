package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person noted and confirmed of what partners bring: a part of what we know about them. */
@Component
@Order(470)
class CommitmentData implements PersonalData {

    private static final String LINES = """
            select 'noted' as what, partnership::text as about, noted_at as at, words
              from deliveries
             where noted_by = :person
             union all
            select 'settled', partnership::text, settled_on::timestamptz, remark
              from deliveries
             where settled_by = :person
             union all
            select 'said', commitments.partnership::text, at, commitments.what
              from commitment_facts
              join commitments on commitments.id = commitment_facts.commitment
             where commitment_facts.person = :person
             union all
            select 'kept', null, kept_at, null
              from delivery_files
             where kept_by = :person
            """;

    private final OwnLines lines;
    private final Partnerships partnerships;

    CommitmentData(OwnLines lines, Partnerships partnerships) {
        this.lines = lines;
        this.partnerships = partnerships;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "commitments",
                t("CommitmentData.title"),
                lines.of(
                        person,
                        LINES,
                        line -> t(
                                "CommitmentData." + line.what(),
                                line.about().isEmpty()
                                        ? ""
                                        : partnerships
                                                .get(new PartnershipId(UUID.fromString(line.about())))
                                                .name())));
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "deliveries.noted_by", "deliveries.settled_by", "commitment_facts.person", "delivery_files.kept_by");
    }
}
