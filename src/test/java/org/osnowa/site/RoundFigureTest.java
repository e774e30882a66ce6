package org.osnowa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RoundFigureTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AtomicLong things = new AtomicLong();
    private final AtomicLong counts = new AtomicLong();
    private final RoundFigure figure = new RoundFigure(this::count, clock());

    @Test
    void many_are_counted_once_a_minute() {
        things.set(RoundFigure.MANY);
        assertThat(figure.number()).isEqualTo(RoundFigure.MANY);
        things.incrementAndGet();

        now.set(NOON.plus(RoundFigure.GOOD_FOR).minusMillis(1));
        assertThat(figure.number()).isEqualTo(RoundFigure.MANY);
        assertThat(counts).hasValue(1);

        now.set(NOON.plus(RoundFigure.GOOD_FOR));
        assertThat(figure.number()).isEqualTo(RoundFigure.MANY + 1);
    }

    @Test
    void few_are_counted_each_time() {
        assertThat(figure.number()).isZero();
        things.set(RoundFigure.MANY - 1);
        assertThat(figure.number()).isEqualTo(RoundFigure.MANY - 1);
        things.set(3);
        assertThat(figure.number()).isEqualTo(3);
    }

    private long count() {
        counts.incrementAndGet();
        return things.get();
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
