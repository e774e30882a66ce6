package org.osnowa.organisations;

import static org.osnowa.organisations.MandateRefusal.ALREADY_ASKED;
import static org.osnowa.organisations.MandateRefusal.ALREADY_GIVEN;
import static org.osnowa.organisations.MandateRefusal.ALREADY_YOURS;
import static org.osnowa.organisations.MandateRefusal.LAST_TO_DECIDE;
import static org.osnowa.organisations.MandateRefusal.NO_SCOPE;
import static org.osnowa.organisations.MandateRefusal.NO_SUCH_PERSON;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about who acts for whom. */
@Service
class MandateDesk {

    /** So that nobody tries out whole lists of addresses. */
    private static final Limit GIVING = new Limit("mandates.give", 30, Duration.ofHours(1));

    private static final Limit ASKING = new Limit("mandates.ask", 20, Duration.ofHours(1));

    private final Organisations organisations;
    private final Mandates mandates;
    private final MandateRequests requests;
    private final People people;
    private final MandateLetters letters;
    private final RateLimits limits;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    MandateDesk(
            Organisations organisations,
            Mandates mandates,
            MandateRequests requests,
            People people,
            MandateLetters letters,
            RateLimits limits,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.organisations = organisations;
        this.mandates = mandates;
        this.requests = requests;
        this.people = people;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    Outcome<MandateId> give(
            OrganisationId organisation, Person me, String email, Scope scope, @Nullable LocalDate until) {
        limits.take(GIVING, me.id().toString());
        organisations.lock(organisation);
        return give(organisations.get(organisation), me, people.withEmail(email), scope, until);
    }

    private Outcome<MandateId> give(
            Organisation organisation, Person me, Optional<Person> found, Scope scope, @Nullable LocalDate until) {
        if (found.filter(each -> !each.blocked()).isEmpty()) {
            return new Refused<>(NO_SUCH_PERSON);
        }
        var person = found.get();
        var today = LocalDate.now(clock);
        var held = mandates.holds(person.id(), organisation.id(), today);
        if (held.filter(each -> each.scope() == scope && Objects.equals(each.until(), until))
                .isPresent()) {
            return new Refused<>(ALREADY_GIVEN);
        }
        if (scope != Scope.DECIDES
                && held.filter(Mandate::decides).isPresent()
                && onlyTheseDecide(
                        organisation.id(), today, each -> each.person().equals(person.id()))) {
            return new Refused<>(LAST_TO_DECIDE);
        }
        mandates.currentOf(person.id(), today).stream()
                .filter(each -> each.organisation().equals(organisation.id()))
                .forEach(each -> mandates.end(each.id(), today));
        var giver = new GivenBy.Someone(me.id());
        var mandate = new Mandate(
                new MandateId(Ids.next()), person.id(), organisation.id(), scope, today, until, giver, null);
        mandates.give(mandate);
        requests.grant(mandate, me.id());
        letters.given(person, organisation);
        news.publishEvent(new MandateChanged(person.id(), organisation.id()));
        return new Done<>(mandate.id());
    }

    @Transactional
    Outcome<MandateId> end(MandateId id, OrganisationId organisation, Person me) {
        var today = LocalDate.now(clock);
        organisations.lock(organisation);
        var mandate = mandates.find(id)
                .filter(each -> each.organisation().equals(organisation))
                .orElseThrow(() -> new NotFound(id));
        if (!me.administrator()
                && mandate.decides()
                && mandate.currentOn(today)
                && onlyTheseDecide(organisation, today, each -> each.id().equals(id))) {
            return new Refused<>(LAST_TO_DECIDE);
        }
        mandates.end(id, today);
        news.publishEvent(new MandateChanged(mandate.person(), organisation));
        return new Done<>(id);
    }

    @Transactional
    Outcome<OrganisationId> ask(OrganisationId id, Person me) {
        limits.take(ASKING, me.id().toString());
        organisations.lock(id);
        var today = LocalDate.now(clock);
        var organisation = organisations.get(id);
        if (mandates.holds(me.id(), id, today).isPresent()) {
            return new Refused<>(ALREADY_YOURS);
        }
        if (!requests.add(new MandateRequest(Ids.next(), me.id(), id, today))) {
            return new Refused<>(ALREADY_ASKED);
        }
        mandates.representatives(id, today).stream()
                .filter(Mandate::decides)
                .flatMap(each -> people.find(each.person()).stream())
                .forEach(decider -> letters.asked(decider, me, organisation));
        return new Done<>(id);
    }

    @Transactional
    Outcome<MandateId> agree(UUID request, OrganisationId organisation, Person me, Optional<Scope> scope) {
        organisations.lock(organisation);
        var asked = requests.open(request, organisation);
        if (scope.isEmpty()) {
            return new Refused<>(NO_SCOPE);
        }
        return give(organisations.get(organisation), me, people.find(asked.person()), scope.get(), null);
    }

    @Transactional
    void decline(UUID request, OrganisationId organisation, Person me) {
        var asked = requests.open(request, organisation);
        requests.decline(request, me.id(), LocalDate.now(clock));
        people.find(asked.person()).ifPresent(person -> letters.declined(person, organisations.get(organisation)));
    }

    private boolean onlyTheseDecide(OrganisationId organisation, LocalDate today, Predicate<Mandate> these) {
        return mandates.representatives(organisation, today).stream()
                .filter(Mandate::decides)
                .allMatch(these);
    }
}
