package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.beans.factory.annotation.Autowired;

@OsnowaTest
class OnceTest {

    private enum No implements Refusal {
        NOT_YET
    }

    @Autowired
    private Once once;

    @Test
    void of_many_at_the_same_moment_one_works_and_all_get_its_answer() throws Exception {
        var key = Ids.next();
        var worked = new AtomicInteger();
        Callable<Outcome<String>> click =
                () -> once.run(key, "Kasia", () -> new Done<>("/sprawa-" + worked.incrementAndGet()));
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : many.invokeAll(Collections.nCopies(20, click))) {
                assertThat(answer.get()).isEqualTo(new Done<>("/sprawa-1"));
            }
        }

        assertThat(worked).hasValue(1);
    }

    @Test
    void what_was_refused_may_be_sent_again() {
        var key = Ids.next();

        assertThat(once.run(key, "Kasia", () -> new Refused<>(No.NOT_YET))).isEqualTo(new Refused<>(No.NOT_YET));
        assertThat(once.run(key, "Kasia", () -> new Done<>("/sprawa"))).isEqualTo(new Done<>("/sprawa"));
    }

    @Test
    void what_failed_may_be_sent_again() {
        var key = Ids.next();

        assertThatThrownBy(() -> once.run(key, "Kasia", () -> {
                    throw new ChangedMeanwhile(key);
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(once.run(key, "Kasia", () -> new Done<>("/sprawa"))).isEqualTo(new Done<>("/sprawa"));
    }

    @Test
    void the_key_of_somebody_else_leads_nowhere() {
        var key = Ids.next();
        once.run(key, "Kasia", () -> new Done<>("/sprawa"));

        assertThatThrownBy(() -> once.run(key, "Tadeusz", () -> new Done<>("/inna")))
                .isInstanceOf(NotFound.class);
    }
}
