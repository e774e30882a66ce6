package org.osnowa.accounts;

import org.osnowa.letters.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who somebody was. What they did stays, by nobody in particular. */
@Component
class Forgetting {

    private final People people;
    private final Sessions sessions;
    private final SignInLinks links;
    private final EmailChanges changes;
    private final Outbox outbox;
    private final ApplicationEventPublisher news;

    Forgetting(
            People people,
            Sessions sessions,
            SignInLinks links,
            EmailChanges changes,
            Outbox outbox,
            ApplicationEventPublisher news) {
        this.people = people;
        this.sessions = sessions;
        this.links = links;
        this.changes = changes;
        this.outbox = outbox;
        this.news = news;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Person person) {
        news.publishEvent(new PersonForgotten(person));
        sessions.endAll(person.id());
        links.revokeOf(person.id());
        changes.forget(person.id());
        outbox.forget(person.email());
        people.forget(person.id());
    }
}
