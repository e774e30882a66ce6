package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OsnowaTest
class RateLimitsTest {

    private static final Limit THREE = new Limit("próba", 3, Duration.ofMinutes(3));

    private final String who = Ids.next().toString();

    @Autowired
    private RateLimits limits;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoever_has_used_all_tries_is_told_how_long_to_wait_and_nobody_else() {
        takeThree();

        assertThatThrownBy(this::take)
                .isInstanceOfSatisfying(
                        TooMany.class,
                        limit -> assertThat(limit.waitFor()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(60)));
        limits.take(THREE, Ids.next().toString());
    }

    @Test
    void twenty_at_the_same_moment_get_no_more_than_there_are() throws Exception {
        Callable<Boolean> taking = () -> catchThrowable(this::take) == null;
        var taken = 0;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : many.invokeAll(Collections.nCopies(20, taking))) {
                taken += each.get() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(3);
    }

    @Test
    void what_was_rolled_back_gives_its_tries_back() {
        transaction.executeWithoutResult(failing -> {
            takeThree();
            failing.setRollbackOnly();
        });

        takeThree();
    }

    private void takeThree() {
        for (var number = 0; number < 3; number++) {
            take();
        }
    }

    private void take() {
        limits.take(THREE, who);
    }
}
