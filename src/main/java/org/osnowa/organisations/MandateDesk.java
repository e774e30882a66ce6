package org.osnowa.organisations;

import static org.osnowa.organisations.MandateRefusal.ALREADY_ASKED;
import static org.osnowa.organisations.MandateRefusal.ALREADY_GIVEN;
import static org.osnowa.organisations.MandateRefusal.ALREADY_YOURS;
import static org.osnowa.organisations.MandateRefusal.LAST_TO_DECIDE;
import static org.osnowa.organisations.MandateRefusal.NO_SUCH_PERSON;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
    private final Clock clock;

    MandateDesk(
            Organisations organisations,
            Mandates mandates,
            MandateRequests requests,
            People people,
            MandateLetters letters,
            RateLimits limits,
            Clock clock) {
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
        var person = people.withEmail(email).filter(each -> !each.blocked());
        if (person.isEmpty()) {
            return new Refused<>(NO_SUCH_PERSON);
        }
        return give(organisations.get(organisation), me, person.get(), scope, until);
    }

    private Outcome<MandateId> give(
            Organisation organisation, Person me, Person person, Scope scope, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        var held = mandates.holds(person.id(), organisation.id(), today);
        if (held.filter(each -> each.scope() == scope).isPresent()) {
            return new Refused<>(ALREADY_GIVEN);
        }
        if (held.isPresent() && lastToDecide(held.get(), today)) {
            return new Refused<>(LAST_TO_DECIDE);
        }
        held.ifPresent(each -> mandates.end(each.id(), today));
        var giver = new GivenBy.Someone(me.id());
        var mandate = new Mandate(
                new MandateId(Ids.next()), person.id(), organisation.id(), scope, today, until, giver, null);
        mandates.give(mandate);
        letters.given(person, organisation);
        return new Done<>(mandate.id());
    }

    @Transactional
    Outcome<MandateId> end(MandateId id, OrganisationId organisation, Person me) {
        var today = LocalDate.now(clock);
        organisations.lock(organisation);
        var mandate = mandates.find(id)
                .filter(each -> each.organisation().equals(organisation))
                .orElseThrow(() -> new NotFound(id));
        if (!me.administrator() && lastToDecide(mandate, today)) {
            return new Refused<>(LAST_TO_DECIDE);
        }
        mandates.end(id, today);
        return new Done<>(id);
    }

    @Transactional
    Outcome<OrganisationId> ask(OrganisationId id, Person me) {
        limits.take(ASKING, me.id().toString());
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
    Outcome<MandateId> agree(UUID request, OrganisationId organisation, Person me, Scope scope) {
        var asked = requests.open(request, organisation);
        var person = people.find(asked.person()).orElseThrow(() -> new NotFound(asked.person()));
        return give(organisations.get(organisation), me, person, scope, null)
                .then(mandate -> requests.answer(request, me.id(), LocalDate.now(clock), mandate));
    }

    @Transactional
    void decline(UUID request, OrganisationId organisation, Person me) {
        var asked = requests.open(request, organisation);
        requests.answer(request, me.id(), LocalDate.now(clock), null);
        people.find(asked.person()).ifPresent(person -> letters.declined(person, organisations.get(organisation)));
    }

    private boolean lastToDecide(Mandate mandate, LocalDate today) {
        return mandate.decides()
                && mandate.currentOn(today)
                && mandates.representatives(mandate.organisation(), today).stream()
                                .filter(Mandate::decides)
                                .count()
                        == 1;
    }
}
