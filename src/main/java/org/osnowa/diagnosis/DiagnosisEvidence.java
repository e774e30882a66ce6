package org.osnowa.diagnosis;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What partners brought into the diagnosis, on the day on which it was written down: lines that stand, written by somebody who
 * acted for a partner. Being named in them is no evidence.
 */
@Component
class DiagnosisEvidence implements Evidence {

    private static final String BROUGHT = """
            with brought as (
                select added_for, cast(added_at at time zone :zone as date) as day, added_at, id, part, words,
                       cast(null as uuid) as mapped
                  from diagnosis_entries
                 where partnership = :partnership
                   and added_for is not null
                   and removed_at is null
                union all
                select added_for, cast(added_at at time zone :zone as date), added_at, id, 'MAPPED', coalesce(name, ''),
                       organisation
                  from stakeholders
                 where partnership = :partnership
                   and added_for is not null
                   and removed_at is null
            )
            """;

    private record Line(LocalDate on, String part, String words, Optional<OrganisationId> mapped) {}

    private final JdbcClient db;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Clock clock;

    DiagnosisEvidence(JdbcClient db, Partnerships partnerships, Organisations organisations, Clock clock) {
        this.db = db;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String days() {
        return BROUGHT + """
                select added_for as organisation, day, count(*) as occasions, false as led
                  from brought
                 group by added_for, day
                """;
    }

    @Override
    public List<Trace> traces(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        var lines = db.sql(BROUGHT + """
                select day, part, words, mapped
                  from brought
                 where added_for = :organisation
                   and day between :from and :to
                 order by added_at desc, id desc
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
                        row.getString("part"),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("mapped", UUID.class)).map(OrganisationId::new)))
                .list();
        if (lines.isEmpty()) {
            return List.of();
        }
        var path = "/partnerships/" + partnerships.get(partnership).slug() + "/diagnosis";
        var names = organisations.namesOf(
                lines.stream().flatMap(each -> each.mapped().stream()).toList());
        return lines.stream()
                .map(each -> new Trace(each.on(), words(each, names), path, false))
                .toList();
    }

    private static String words(Line line, Map<OrganisationId, String> names) {
        var what = line.mapped().map(each -> names.getOrDefault(each, "")).orElse(line.words());
        return t("diagnosis.trace." + line.part(), what);
    }
}
