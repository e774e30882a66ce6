package org.osnowa.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A number of things for people to read. Few are counted at each visit, many once a minute: counting reads them all. */
final class RoundFigure {

    static final long MANY = 10_000;
    static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private record Counted(long number, Instant until) {}

    private final LongSupplier count;
    private final Clock clock;
    private volatile @Nullable Counted last;

    RoundFigure(LongSupplier count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    long number() {
        var known = last;
        var now = clock.instant();
        if (known != null && known.number() >= MANY && now.isBefore(known.until())) {
            return known.number();
        }
        var counted = new Counted(count.getAsLong(), now.plus(GOOD_FOR));
        last = counted;
        return counted.number();
    }
}
