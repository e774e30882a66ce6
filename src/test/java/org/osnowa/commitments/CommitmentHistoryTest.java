package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.commitments.CommitmentSamples.STARTED;
import static org.osnowa.commitments.CommitmentSamples.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Over thousands of random histories the sums obey what must hold, and going through the facts again gives the same. */
class CommitmentHistoryTest {

    private static final int HISTORIES = 3_000;
    private static final int STEPS = 40;

    @Test
    void the_sums_hold_in_every_history() {
        var refused = 0;
        var done = 0;
        for (var seed = 0; seed < HISTORIES; seed++) {
            var chance = new RandomHistory(seed);
            var commitment = chance.begin();
            for (var step = 0; step < STEPS; step++) {
                var later = chance.step(commitment);
                if (later.isEmpty()) {
                    refused++;
                    continue;
                }
                done++;
                check(seed, commitment, later.get());
                commitment = later.get();
            }
            assertThat(Commitment.of(commitment.id(), commitment.offered(), commitment.entries()))
                    .as("history %d gone through again", seed)
                    .isEqualTo(commitment);
        }
        assertThat(refused).as("refusals are among them").isGreaterThan(HISTORIES);
        assertThat(done).as("and so are deeds").isGreaterThan(HISTORIES * 5);
    }

    private static void check(int seed, Commitment before, Commitment after) {
        assertThat(after.entries().subList(0, before.entries().size()))
                .as("history %d is only added to", seed)
                .isEqualTo(before.entries());
        assertThat(after.firstPromise())
                .as("history %d keeps its first promise", seed)
                .isEqualTo(before.firstPromise());
        assertThat(after.offered())
                .as("history %d keeps what was offered", seed)
                .isEqualTo(before.offered());
        var promise = after.promise();
        assertThat(after.offer().what())
                .as("history %d: what is brought now", seed)
                .isEqualTo(promise.what().orElse(before.offered().what()));
        if (before.delivered() > 0) {
            assertThat(after.offer().what())
                    .as("history %d: what came is not renamed", seed)
                    .isEqualTo(before.offer().what());
        }
        assertThat(after.offer().valuation().isPresent())
                .as("history %d: only what was offered first has a rate", seed)
                .isEqualTo(promise.what().isEmpty());
        assertThat(promise.expectedBy(promise.due()))
                .as("history %d: all of it is expected on its last day", seed)
                .isEqualTo(promise.quantity());
        assertThat(promise.expectedBy(TODAY))
                .as("history %d: never more than all of it", seed)
                .isBetween(0L, promise.quantity());
        var delivered = 0L;
        var confirmed = 0L;
        for (var delivery : after.deliveries().values()) {
            assertThat(delivery.confirmed()).as("history %d", seed).isBetween(0L, delivery.counted());
            assertThat(delivery.counted()).as("history %d", seed).isBetween(0L, delivery.quantity());
            assertThat(delivery.on()).isBetween(STARTED, TODAY);
            if (delivery.state() instanceof Delivery.State.Confirmed(var _, var _, var by, var _)) {
                assertThat(by.organisation())
                        .as("history %d: who confirms is another", seed)
                        .isPresent()
                        .get()
                        .isNotEqualTo(after.offer().giver());
                assertThat(by.person().isPresent()
                                && by.person().equals(delivery.by().person()))
                        .as("history %d: whoever noted it does not confirm it", seed)
                        .isFalse();
            }
            assertThat(delivery.files()).as("history %d", seed).hasSizeLessThanOrEqualTo(Commitment.MOST_FILES);
            if (delivery.state() instanceof Delivery.State.Confirmed
                    && before.deliveries().containsKey(delivery.id())) {
                assertThat(before.delivery(delivery.id()).files())
                        .as("history %d: nothing is added to what the receiver saw", seed)
                        .containsAll(delivery.files());
            }
            delivered += delivery.counted();
            confirmed += delivery.confirmed();
        }
        assertThat(delivered)
                .as("history %d: no more than makes sense", seed)
                .isLessThanOrEqualTo(after.offer().unit().most() * 100);
        assertThat(List.of(after.delivered(), after.confirmed())).isEqualTo(List.of(delivered, confirmed));
        assertThat(after.promise().quantity()).isPositive();
        if (!before.open()) {
            assertThat(after.deliveries().keySet())
                    .as("history %d: nothing more is brought once it is closed", seed)
                    .isEqualTo(before.deliveries().keySet());
        }
    }
}
