package org.osnowa.entrusting;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.History;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.partnerships.AccessGrants;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what somebody could do inside, and finds a coordinator for a partnership that has none. */
@Service
class AccessDesk {

    private final Coordinators coordinators;
    private final AccessGrants grants;
    private final Memberships memberships;
    private final Mandates mandates;
    private final People people;
    private final Takeover takeover;
    private final History history;
    private final Clock clock;

    AccessDesk(
            Coordinators coordinators,
            AccessGrants grants,
            Memberships memberships,
            Mandates mandates,
            People people,
            Takeover takeover,
            History history,
            Clock clock) {
        this.coordinators = coordinators;
        this.grants = grants;
        this.memberships = memberships;
        this.mandates = mandates;
        this.people = people;
        this.takeover = takeover;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    Outcome<PersonId> end(Partnership partnership, PersonId who, Person me) {
        if (coordinators.coordinates(who, partnership.id())) {
            return takeover.leave(partnership, who, me).isPresent()
                    ? new Done<>(who)
                    : new Refused<>(AccessRefusal.LAST_COORDINATOR);
        }
        var person = people.find(who).orElseThrow(() -> new NotFound(who));
        if (!grants.end(partnership.id(), who, LocalDate.now(clock))) {
            throw new NotFound(who);
        }
        history.tell(
                partnership.id().value(),
                happened("entrusting.happened.entersNoMore", person.name()).forPartnersOnly(),
                me.id());
        return new Done<>(who);
    }

    /** For those who decide for the partner that leads, or for any partner where none does. */
    Optional<AccessRefusal> whyNotTakeOver(Partnership partnership, Person me) {
        if (!coordinators.orphaned(partnership.id())) {
            return Optional.of(AccessRefusal.NOT_ORPHANED);
        }
        var partners = memberships.in(partnership.id());
        var leads = partners.stream().filter(each -> each.role().leads()).toList();
        var decided = mandates.currentOf(me.id(), LocalDate.now(clock)).stream()
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .toList();
        return (leads.isEmpty() ? partners : leads)
                        .stream().anyMatch(each -> each.counts() && decided.contains(each.organisation()))
                ? Optional.empty()
                : Optional.of(AccessRefusal.NOT_OF_THE_LEADER);
    }

    @Transactional
    Outcome<PersonId> takeOver(Partnership partnership, Person me) {
        memberships.lock(partnership.id());
        return Outcome.unless(whyNotTakeOver(partnership, me), () -> {
            grants.end(partnership.id(), me.id(), LocalDate.now(clock));
            coordinators.add(partnership.id(), me.id(), LocalDate.now(clock));
            history.tell(
                    partnership.id().value(),
                    happened("entrusting.happened.tookOver", me.name()).forPartnersOnly(),
                    me.id());
            return me.id();
        });
    }

    List<Person> coordinating(Partnership partnership) {
        return people.all(coordinators.of(partnership.id()));
    }
}
