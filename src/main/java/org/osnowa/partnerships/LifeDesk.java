package org.osnowa.partnerships;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends, ends and takes up partnerships. */
@Service
public class LifeDesk {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final History history;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    LifeDesk(
            Partnerships partnerships,
            Memberships memberships,
            History history,
            ApplicationEventPublisher news,
            Clock clock) {
        this.memberships = memberships;
        this.partnerships = partnerships;
        this.history = history;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param seen the version that the coordinator had before them
     * @param next with the day of the decision and the reason
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody changed the partnership first
     */
    @Transactional
    public Outcome<Partnership> lead(Partnership partnership, int seen, Life next, Person me) {
        memberships.lock(partnership.id());
        return partnership.asSeenIn(seen).lead(next, LocalDate.now(clock)).then(led -> {
            partnerships.save(led);
            var about = led.id().value();
            history.tell(about, happened("partnerships.happened.life." + next.state()), me.id());
            history.tell(about, happened("partnerships.happened.because", next.reason()), me.id());
            news.publishEvent(new LifeChanged(led, me));
        });
    }
}
