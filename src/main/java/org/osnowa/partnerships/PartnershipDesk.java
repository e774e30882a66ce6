package org.osnowa.partnerships;

import static org.osnowa.partnerships.PartnershipRefusal.INITIATOR_DOES_NOT_FIT;
import static org.osnowa.partnerships.PartnershipRefusal.LAST_COORDINATOR;
import static org.osnowa.partnerships.PartnershipRefusal.NOT_YOUR_ORGANISATION;
import static org.osnowa.partnerships.PartnershipRefusal.NO_SUCH_PERSON;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.InitiatorType.Initiator;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.Partnership.Area;
import org.osnowa.partnerships.Partnership.Origin;
import org.osnowa.partnerships.Partnership.StageEntered;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about a partnership. One method, one transaction. */
@Service
public class PartnershipDesk {

    /** Whoever adds coordinators learns which addresses have an account: not many in an hour. */
    private static final Limit GIVING = new Limit("partnerships.coordinators", 10, Duration.ofHours(1));

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;
    private final RateLimits limits;

    PartnershipDesk(
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            Organisations organisations,
            Mandates mandates,
            People people,
            Clock clock,
            RateLimits limits) {
        this.limits = limits;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What somebody says who starts a partnership.
     *
     * @param initiators for which of their organisations they start it; the first of them leads
     */
    record Start(
            String name,
            String matter,
            Area area,
            InitiatorType initiator,
            List<OrganisationId> initiators,
            @Nullable PartnershipType type) {}

    @Transactional
    Outcome<Partnership> start(Start start, Person me) {
        var today = LocalDate.now(clock);
        return Outcome.unless(whyNotStart(start, me, today), () -> {
            var started = add(start, me, today);
            coordinators.add(started.id(), me.id(), today);
            for (var organisation : start.initiators()) {
                memberships.join(started.id(), initiating(organisation, start, me, today));
            }
            return started;
        });
    }

    private Optional<PartnershipRefusal> whyNotStart(Start start, Person me, LocalDate today) {
        var mine = mandates.currentOf(me.id(), today).stream()
                .filter(mandate -> mandate.scope() == Mandate.Scope.DECIDES)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        if (!mine.containsAll(start.initiators())) {
            return Optional.of(NOT_YOUR_ORGANISATION);
        }
        var initiators = organisations.summaries(start.initiators()).values().stream()
                .map(each -> new Initiator(each.kind(), each.sector()))
                .toList();
        return start.initiator().fits(initiators) ? Optional.empty() : Optional.of(INITIATOR_DOES_NOT_FIT);
    }

    private Partnership add(Start start, Person me, LocalDate today) {
        return Slug.candidates(start.name())
                .map(slug -> new Partnership(
                        new PartnershipId(Ids.next()),
                        slug,
                        start.name(),
                        start.matter(),
                        start.area(),
                        new Origin(start.initiator(), Optional.of(me.id()), today),
                        start.type(),
                        new StageEntered(Stage.INITIATIVE, today),
                        0))
                .filter(partnerships::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A thousand partnerships named " + start.name()));
    }

    private Membership initiating(OrganisationId organisation, Start start, Person me, LocalDate today) {
        var leads = organisation.equals(start.initiators().getFirst());
        var speaker = mandates.holds(me.id(), organisation, today)
                .map(mandate -> new Representative(me.name(), mandate.scope()));
        return new Membership(
                organisation, leads ? Role.LEADER : Role.PARTNER, true, false, today, speaker, Optional.empty());
    }

    /** @param seen the version that the coordinator had before them */
    @Transactional
    Partnership describe(
            Partnership partnership, int seen, String name, String matter, @Nullable PartnershipType type, Area area) {
        var described = partnership.asSeenIn(seen).described(name, matter, type, area);
        partnerships.save(described);
        return described;
    }

    @Transactional
    Outcome<PersonId> addCoordinator(PartnershipId partnership, String email, Person me) {
        limits.take(GIVING, me.id().toString());
        return people.withEmail(email)
                .filter(person -> !person.blocked())
                .<Outcome<PersonId>>map(person -> {
                    coordinators.add(partnership, person.id(), LocalDate.now(clock));
                    return new Done<>(person.id());
                })
                .orElse(new Refused<>(NO_SUCH_PERSON));
    }

    @Transactional
    Outcome<PersonId> removeCoordinator(PartnershipId partnership, PersonId person) {
        if (!coordinators.coordinates(person, partnership)) {
            throw new NotFound(person);
        }
        return coordinators.removeUnlessLast(partnership, person)
                ? new Done<>(person)
                : new Refused<>(LAST_COORDINATOR);
    }

    @Transactional
    void leave(PartnershipId partnership, OrganisationId organisation) {
        memberships.leave(partnership, organisation, LocalDate.now(clock));
    }

    /** For which of these organisations a person may speak. */
    Set<OrganisationId> mine(PersonId person) {
        return mandates.currentOf(person, LocalDate.now(clock)).stream()
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
    }
}
