package org.osnowa.goals;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has the coach read all goals again, so that what is counted is what the pages say. */
@Component
class ReadingAnew {

    private static final int AT_ONCE = 200;

    private final Goals goals;
    private final CoachReading reading;

    ReadingAnew(Goals goals, CoachReading reading) {
        this.goals = goals;
        this.reading = reading;
    }

    void all() {
        var some = goals.readAfter(Optional.empty(), AT_ONCE);
        while (!some.isEmpty()) {
            for (var each : some) {
                var now = reading.opinion(each.terms());
                if (!now.equals(each.opinion())) {
                    goals.think(each, now);
                }
            }
            some = goals.readAfter(Optional.of(some.getLast().id()), AT_ONCE);
        }
    }
}
