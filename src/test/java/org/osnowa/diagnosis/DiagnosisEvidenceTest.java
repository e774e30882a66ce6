package org.osnowa.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.platform.Text.POLISH;
import static org.osnowa.platform.Text.speaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence.Day;
import org.osnowa.partnerships.Evidence.Trace;
import org.osnowa.partnerships.EvidenceDays;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class DiagnosisEvidenceTest {

    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));

    @Autowired
    private DiagnosisEvidence evidence;

    @Autowired
    private EvidenceDays days;

    @Autowired
    private Entries entries;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private Clock clock;

    @Test
    void what_was_written_for_a_partner_on_one_day_adds_up() {
        add(Optional.of(SCHOOL), 3);
        add(Optional.of(SCHOOL), 3);
        map(SCHOOL, 2);

        assertThat(days.of(POOL, List.of(evidence)))
                .contains(new Day(SCHOOL, daysAgo(3), 2, false), new Day(SCHOOL, daysAgo(2), 1, false));
    }

    @Test
    void what_nobody_knows_the_partner_of_leaves_no_trace() {
        var before = days.of(POOL, List.of(evidence));

        add(Optional.empty(), 0);

        assertThat(days.of(POOL, List.of(evidence))).isEqualTo(before);
    }

    @Test
    void what_was_taken_out_is_no_trace_until_it_is_brought_back() {
        var entry = add(Optional.of(SCHOOL), 1);
        entries.remove(entry.id(), POOL);
        assertThat(traces(1)).isEmpty();

        entries.bringBack(entry.id(), POOL);
        assertThat(traces(1)).hasSize(1);
    }

    @Test
    void traces_come_newest_first_within_the_days_and_the_number_asked_for() {
        add(Optional.of(SCHOOL), 9);
        map(SCHOOL, 4);
        add(Optional.of(SCHOOL), 2);

        assertThat(traces(4)).extracting(Trace::on).containsExactly(daysAgo(2), daysAgo(4));
        assertThat(traces(4).getLast().words()).isEqualTo("Na mapie, kogo to dotyczy: Biblioteka");
        assertThat(traces(4)).extracting(Trace::path).containsOnly("/partnerships/ciepla-woda/diagnosis");
        assertThat(evidence.traces(POOL, SCHOOL, daysAgo(9), daysAgo(0), 1))
                .extracting(Trace::on)
                .containsExactly(daysAgo(2));
        assertThat(evidence.traces(POOL, SCHOOL, daysAgo(8), daysAgo(3), 9))
                .extracting(Trace::on)
                .containsExactly(daysAgo(4));
        assertThat(evidence.traces(POOL, LIBRARY, daysAgo(9), daysAgo(0), 9)).isEmpty();
    }

    private List<Trace> traces(int days) {
        return speaking(POLISH, () -> evidence.traces(POOL, SCHOOL, daysAgo(days), daysAgo(0), 100));
    }

    private Entry add(Optional<OrganisationId> partner, int daysAgo) {
        var entry = Entry.fresh(
                new EntryId(Ids.next()), new Known.Resource("Dach pływalni", ResourceKind.PLACE, "Szkoła nr 2"));
        entries.add(POOL, entry, new Brought(partner, daysAgo));
        return entry;
    }

    private void map(OrganisationId partner, int daysAgo) {
        stakeholders.add(
                POOL,
                new Stakeholder(
                        new StakeholderId(Ids.next()),
                        new Stakeholder.Who.Listed(LIBRARY),
                        PartInMatter.CAN_HELP,
                        Optional.empty(),
                        false,
                        0),
                new Brought(Optional.of(partner), daysAgo));
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
