package org.osnowa.entrusting;

import java.time.Clock;
import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is forgotten is asked for nothing any more, and the addresses to which they were asked are gone. */
@Component
class EntrustmentsForgotten {

    private final Entrustments entrustments;
    private final Clock clock;

    EntrustmentsForgotten(Entrustments entrustments, Clock clock) {
        this.entrustments = entrustments;
        this.clock = clock;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        entrustments.forget(forgotten.who().email(), clock.instant());
    }
}
