package org.osnowa.trials;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Shows cards as people read them. */
@Component
class CardViews {

    private final Clock clock;

    CardViews(Clock clock) {
        this.clock = clock;
    }

    /** @param trial the path of the page of its trial */
    CardView of(GoalCard card, String trial) {
        var wording = card.wording();
        return new CardView(
                trial + "/cards/" + card.id(),
                card.number(),
                day(card.at()),
                wording.sentence(),
                wording.matters(),
                wording.asked(),
                wording.gain());
    }

    String day(Instant moment) {
        return Text.date(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
