package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.commitments.CommitmentSamples.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.commitments.Entry.By;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of commitments: the facts come back as they were written, and the tables to read from say the same. */
@OsnowaTest
@Transactional
class CommitmentsTest {

    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));

    @Autowired
    private Commitments commitments;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private CommitmentTies ties;

    @Test
    void random_histories_come_back_and_their_rows_say_the_same() {
        for (var seed = 0; seed < 40; seed++) {
            var random = new RandomHistory(seed);
            var commitment = anonymous(random.begin());
            var number = commitments.nextNumber(POOL);
            commitments.add(POOL, number, commitment);
            for (var step = 0; step < 25; step++) {
                var later = random.step(commitment);
                if (later.isPresent()) {
                    var next = anonymous(later.get());
                    commitments.save(POOL, commitment, next);
                    commitment = next;
                }
            }
            var kept = commitments.get(commitment.id(), POOL);
            assertThat(kept).as("history %d", seed).isEqualTo(commitment);

            var row = commitments.find(commitment.id()).orElseThrow().row();
            assertThat(row.number()).isEqualTo(number);
            assertThat(row.delivered()).isEqualTo(kept.delivered());
            assertThat(row.confirmed()).isEqualTo(kept.confirmed());
            assertThat(row.promise()).isEqualTo(kept.promise());
            assertThat(row.first()).isEqualTo(kept.firstPromise());
            assertThat(row.offer()).isEqualTo(kept.offer());
            assertThat(row.firstWhat().orElse(row.offer().what()))
                    .isEqualTo(kept.offered().what());
            assertThat(row.state(TODAY)).isEqualTo(kept.state(TODAY));
            assertThat(row.waiting()).isEqualTo((int) kept.deliveries().values().stream()
                    .filter(Delivery::waiting)
                    .count());
            assertThat(row.changeAsked()).isEqualTo(kept.asked().isPresent());
            assertThat(row.trouble()).isEqualTo(kept.trouble());
            assertThat(row.troubleAsked()).isEqualTo(kept.troubleAsked());
            assertThat(row.lastDelivery())
                    .isEqualTo(kept.deliveries().values().stream()
                            .filter(each -> each.counted() > 0)
                            .map(Delivery::on)
                            .max(java.time.LocalDate::compareTo));
            assertThat(deliveries.of(commitment.id(), null, 100))
                    .containsExactlyInAnyOrderElementsOf(kept.deliveries().values());
        }
        assertThat(commitments.of(POOL)).hasSize(40);
    }

    /** The people of the random histories have no accounts. */
    private static Commitment anonymous(Commitment commitment) {
        return Commitment.of(
                commitment.id(),
                commitment.offered(),
                commitment.entries().stream()
                        .map(each -> new Entry(
                                each.number(),
                                each.at(),
                                each.on(),
                                new By(Optional.empty(), each.by().organisation(), Optional.of("ktoś")),
                                each.fact()))
                        .toList());
    }

    private Commitment kept(PartnershipId partnership) {
        var commitment = anonymous(CommitmentSamples.promised());
        commitments.add(partnership, commitments.nextNumber(partnership), commitment);
        return commitment;
    }

    @Test
    void a_commitment_of_another_partnership_is_not_there() {
        var commitment = kept(POOL);

        assertThat(commitments.get(commitment.id(), POOL)).isEqualTo(commitment);
        assertThatThrownBy(() -> commitments.get(commitment.id(), SENIORS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commitments.locked(commitment.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_saw_an_older_state_is_told() {
        var commitment = kept(POOL);
        var agreed = anonymous(CommitmentSamples.after(commitment, CommitmentSamples.COORDINATOR, new Fact.Agreed()));
        commitments.save(POOL, commitment, agreed);

        assertThatThrownBy(() -> commitments.save(POOL, commitment, agreed))
                .isInstanceOfAny(ChangedMeanwhile.class, org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void what_waits_is_found_by_who_can_confirm_it() {
        var brought = anonymous(CommitmentSamples.after(
                kept(POOL), CommitmentSamples.BAKER, CommitmentSamples.delivered("today", 40_00)));
        commitments.save(POOL, commitments.get(brought.id(), POOL), brought);

        assertThat(waitingFor(Set.of(CommitmentSamples.PARISH), Set.of(CommitmentSamples.PARISH)))
                .containsExactly(brought.id());
        assertThat(waitingFor(Set.of(CommitmentSamples.LIBRARY), Set.of(CommitmentSamples.LIBRARY)))
                .isEmpty();
        assertThat(waitingFor(
                        Set.of(CommitmentSamples.PARISH), Set.of(CommitmentSamples.PARISH, CommitmentSamples.BAKERY)))
                .isEmpty();
    }

    private List<CommitmentId> waitingFor(Set<OrganisationId> receivers, Set<OrganisationId> never) {
        return deliveries.toConfirm(List.of(POOL), receivers, never, 10).stream()
                .map(Deliveries.Located::commitment)
                .toList();
    }

    @Test
    void a_merge_takes_everything_along_and_back() {
        var commitment = kept(POOL);
        var before = commitments.get(commitment.id(), POOL);

        var moved = ties.move(CommitmentSamples.BAKERY, CommitmentSamples.LIBRARY);
        assertThat(commitments.get(commitment.id(), POOL).offer().giver()).isEqualTo(CommitmentSamples.LIBRARY);
        ties.moveBack(moved, CommitmentSamples.BAKERY, CommitmentSamples.LIBRARY);

        assertThat(commitments.get(commitment.id(), POOL)).isEqualTo(before);
    }

    @Test
    void when_giver_and_receiver_turn_out_to_be_one_nobody_is_named_as_receiver() {
        var commitment = kept(POOL);

        ties.move(CommitmentSamples.PARISH, CommitmentSamples.BAKERY);

        assertThat(commitments.get(commitment.id(), POOL).offer().receiver()).isEmpty();
    }
}
