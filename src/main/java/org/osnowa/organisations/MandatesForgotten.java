package org.osnowa.organisations;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is forgotten acts for nobody any more, and waits for nothing. */
@Component
class MandatesForgotten {

    private final Mandates mandates;
    private final MandateRequests requests;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    MandatesForgotten(Mandates mandates, MandateRequests requests, ApplicationEventPublisher news, Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.news = news;
        this.clock = clock;
    }

    /** After those who speak with these mandates have lost their names, which would be told once more otherwise. */
    @EventListener
    @Order(200)
    void forget(PersonForgotten forgotten) {
        var person = forgotten.who().id();
        var today = LocalDate.now(clock);
        requests.forget(person);
        for (var held : mandates.everOf(person)) {
            mandates.end(held.id(), today);
            news.publishEvent(new MandateChanged(person, held.organisation()));
        }
    }
}
