package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.commitments.CommitmentPledges.Thread;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PledgePicture;
import org.osnowa.partnerships.PledgePicture.Segment;
import org.osnowa.partnerships.Pledges.Line;
import tools.jackson.databind.json.JsonMapper;

class CommitmentPledgesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final OrganisationId LIBRARY = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId PARISH = new OrganisationId(UUID.randomUUID());

    @Test
    void sixty_commitments_share_a_segment_for_each_kind() {
        var sixty = new ArrayList<>(Collections.nCopies(40, thread(ContributionKind.TIME, 0, TODAY)));
        sixty.addAll(Collections.nCopies(20, thread(ContributionKind.VOLUNTEERING, 4_00, TODAY)));

        assertThat(drawn(sixty, true).segments())
                .containsExactly(new Segment(0, 0, false), new Segment(1_000, 0, false));
    }

    @Test
    void twelve_have_a_segment_each_and_the_partner_beside_is_divided_alike() {
        var both = CommitmentPledges.pictures(
                Map.of(
                        LIBRARY, Collections.nCopies(12, thread(ContributionKind.TIME, 0, TODAY)),
                        PARISH, List.of()),
                true,
                TODAY);

        assertThat(Objects.requireNonNull(both.get(LIBRARY)).segments()).hasSize(12);
        assertThat(Objects.requireNonNull(both.get(PARISH))).isEqualTo(new PledgePicture(List.of(), 12));
    }

    @Test
    void who_looks_from_outside_sees_nobody_late() {
        var late = List.of(thread(ContributionKind.TIME, 0, TODAY.minusDays(1)));

        assertThat(drawn(late, true).segments()).containsExactly(new Segment(0, 0, true));
        assertThat(drawn(late, false).segments()).containsExactly(new Segment(0, 0, false));
    }

    @Test
    void what_never_came_stays_in_the_picture_and_is_late_no_more() {
        var found = JsonMapper.shared().readTree("""
                [{"giver": "%1$s", "kind": "TIME", "promised": 400, "due": "2026-11-26", "delivered": 0, "confirmed": 0, "open": false},
                 {"giver": "%1$s", "kind": "TIME", "promised": 400, "due": "2026-11-26", "delivered": 400, "confirmed": 400, "open": true}]
                """.formatted(LIBRARY));

        assertThat(new CommitmentPledges(
                                Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                        .read(found, true)
                        .get(LIBRARY))
                .isEqualTo(new Line(
                        2,
                        1,
                        false,
                        new PledgePicture(List.of(new Segment(0, 0, false), new Segment(1_000, 0, false)), 2)));
    }

    private static PledgePicture drawn(List<Thread> threads, boolean inside) {
        return Objects.requireNonNull(CommitmentPledges.pictures(Map.of(LIBRARY, threads), inside, TODAY)
                .get(LIBRARY));
    }

    /** Four hours, of which so many were confirmed. */
    private static Thread thread(ContributionKind kind, long confirmed, LocalDate due) {
        return new Thread(kind, 4_00, due, confirmed, confirmed, true);
    }
}
