package org.osnowa.organisations;

import static org.osnowa.organisations.MandateRefusal.ALREADY_ASKED;
import static org.osnowa.organisations.MandateRefusal.ALREADY_GIVEN;
import static org.osnowa.organisations.MandateRefusal.ALREADY_YOURS;
import static org.osnowa.organisations.MandateRefusal.LAST_TO_DECIDE;
import static org.osnowa.organisations.MandateRefusal.NO_SCOPE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    private static final Limit ASKING = new Limit("mandates.ask", 20, Duration.ofHours(1));

    private final Organisations organisations;
    private final Mandates mandates;
    private final MandateRequests requests;
    private final People people;
    private final Appointment appointment;
    private final MandateOffers offers;
    private final MandateLetters letters;
    private final RateLimits limits;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    MandateDesk(
            Organisations organisations,
            Mandates mandates,
            MandateRequests requests,
            People people,
            Appointment appointment,
            MandateOffers offers,
            MandateLetters letters,
            RateLimits limits,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.organisations = organisations;
        this.mandates = mandates;
        this.requests = requests;
        this.people = people;
        this.appointment = appointment;
        this.offers = offers;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * At once to those whom the giver sees here anyway. Of everybody else they learn nothing before there is a yes: not even
     * whether the address belongs to an account.
     *
     * @return the mandate, unless it has to be agreed to first
     */
    @Transactional
    Outcome<Optional<MandateId>> give(
            OrganisationId id, Person me, String email, Scope scope, @Nullable LocalDate until) {
        organisations.lock(id);
        var person = people.withEmail(email).filter(each -> seen(each, me, id));
        return person.isPresent()
                ? give(organisations.get(id), me, person.get(), scope, until).map(Optional::of)
                : offers.offer(id, scope, until, email, me).map(_ -> Optional.empty());
    }

    private boolean seen(Person person, Person me, OrganisationId organisation) {
        return person.id().equals(me.id())
                || mandates.representatives(organisation, LocalDate.now(clock)).stream()
                        .anyMatch(each -> each.person().equals(person.id()))
                || requests.openFor(organisation).stream()
                        .anyMatch(each -> each.person().equals(person.id()));
    }

    private Outcome<MandateId> give(
            Organisation organisation, Person me, Person person, Scope scope, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        var giver = new GivenBy.Someone(me.id());
        var mandate = new Mandate(
                new MandateId(Ids.next()), person.id(), organisation.id(), scope, today, until, giver, null);
        var same = mandates.holds(person.id(), organisation.id(), today)
                .filter(each -> each.scope() == scope && Objects.equals(each.until(), until));
        return Outcome.unless(same.isPresent() ? Optional.of(ALREADY_GIVEN) : appointment.whyNot(mandate), () -> {
            appointment.make(mandate, me.id());
            letters.given(person, organisation);
            return mandate.id();
        });
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
                && appointment.onlyTheseDecide(
                        organisation, today, each -> each.id().equals(id))) {
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
        var person = people.find(asked.person()).orElseThrow(() -> new NotFound(request));
        return give(organisations.get(organisation), me, person, scope.get(), null);
    }

    @Transactional
    void decline(UUID request, OrganisationId organisation, Person me) {
        var asked = requests.open(request, organisation);
        requests.decline(request, me.id(), LocalDate.now(clock));
        people.find(asked.person()).ifPresent(person -> letters.declined(person, organisations.get(organisation)));
    }
}
