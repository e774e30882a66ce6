package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.accounts.Indispensable;
import org.osnowa.accounts.PersonForgotten;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.History;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What partnerships keep of somebody who wants to be forgotten, and what such a person has to hand over first. */
@Component
class PersonalTraces implements Indispensable {

    private final Coordinators coordinators;
    private final AccessGrants grants;
    private final PartnerRepresentatives representatives;
    private final Partnerships partnerships;
    private final History history;
    private final Clock clock;

    PersonalTraces(
            Coordinators coordinators,
            AccessGrants grants,
            PartnerRepresentatives representatives,
            Partnerships partnerships,
            History history,
            Clock clock) {
        this.coordinators = coordinators;
        this.grants = grants;
        this.representatives = representatives;
        this.partnerships = partnerships;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Optional<ForgettingRefusal> whyNotLeave(PersonId person) {
        return partnerships.all(coordinators.coordinatedBy(person)).stream()
                        .filter(each -> !each.life().state().ended())
                        .anyMatch(each -> coordinators.lastIs(each.id(), person))
                ? Optional.of(ForgettingRefusal.LAST_COORDINATOR)
                : Optional.empty();
    }

    /** Before the mandates end, which would tell the name once more. */
    @EventListener
    @Order(100)
    void forget(PersonForgotten forgotten) {
        var person = forgotten.who().id();
        var today = LocalDate.now(clock);
        coordinators.forget(person);
        var abouts = Stream.concat(
                        grants.forget(person, today).stream(), representatives.forget(person, today).stream())
                .distinct()
                .toList();
        history.forget(person, forgotten.who().name(), abouts);
    }
}
