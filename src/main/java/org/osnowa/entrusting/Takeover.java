package org.osnowa.entrusting;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.Appointment;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.MandateChanged;
import org.osnowa.organisations.MandateId;
import org.osnowa.organisations.MandateRefusal;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.AccessGrant;
import org.osnowa.partnerships.AccessGrants;
import org.osnowa.partnerships.CoordinationChanged;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.PartnerRepresentatives;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody in the place that they have agreed to take. The successor begins before the other stops, so nothing waits for nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Takeover {

    private final Partnerships partnerships;
    private final Coordinators coordinators;
    private final AccessGrants grants;
    private final PartnerRepresentatives representatives;
    private final Mandates mandates;
    private final Appointment appointment;
    private final People people;
    private final ApplicationEventPublisher news;
    private final History history;
    private final Clock clock;

    Takeover(
            Partnerships partnerships,
            Coordinators coordinators,
            AccessGrants grants,
            PartnerRepresentatives representatives,
            Mandates mandates,
            Appointment appointment,
            People people,
            ApplicationEventPublisher news,
            History history,
            Clock clock) {
        this.partnerships = partnerships;
        this.coordinators = coordinators;
        this.grants = grants;
        this.representatives = representatives;
        this.mandates = mandates;
        this.appointment = appointment;
        this.people = people;
        this.news = news;
        this.history = history;
        this.clock = clock;
    }

    void take(Entrustment asked, Person me) {
        var giver = people.find(asked.by()).orElseThrow();
        switch (asked.task()) {
            case Task.Coordination(var partnership) -> coordinate(partnership, me, giver, asked.handsOver());
            case Task.Access(var partnership, var level, var asWhom, var until) ->
                enter(partnership, new AccessGrant(me.id(), level, asWhom, today(), until), me, giver);
            case Task.Mandate mandate -> actFor(mandate, me, giver, asked.handsOver());
        }
    }

    void coordinate(PartnershipId id, Person me, Person giver, boolean handsOver) {
        var partnership = partnerships.get(id);
        var outside = !coordinators.coordinates(giver.id(), id);
        grants.end(id, me.id(), today());
        if (coordinators.add(id, me.id(), today())) {
            news.publishEvent(new CoordinationChanged(partnership, me, giver, outside, true));
            tell(id, happened("partnerships.happened.coordinates", me.name()), me.id());
        }
        if (handsOver && coordinators.removeUnlessLast(id, giver.id())) {
            news.publishEvent(new CoordinationChanged(partnership, giver, giver, false, false));
            tell(id, happened("entrusting.happened.handedOver", giver.name(), me.name()), giver.id());
        }
    }

    /** Who stopped on their own account or was asked to; their name stays in the history. */
    Optional<Person> leave(Partnership partnership, PersonId who, Person by) {
        var outside = !coordinators.coordinates(by.id(), partnership.id());
        return people.find(who)
                .filter(_ -> coordinators.removeUnlessLast(partnership.id(), who))
                .map(person -> {
                    news.publishEvent(new CoordinationChanged(partnership, person, by, outside, false));
                    tell(partnership.id(), happened("partnerships.happened.coordinatesNoMore", person.name()), by.id());
                    return person;
                });
    }

    private void enter(PartnershipId id, AccessGrant grant, Person me, Person giver) {
        grants.give(id, grant, giver.id());
        tell(id, happened("entrusting.happened.enters." + grant.level(), me.name()), giver.id());
    }

    private void actFor(Task.Mandate task, Person me, Person giver, boolean handsOver) {
        appointment.make(mandate(task, me, giver.id()), giver.id());
        if (handsOver) {
            representatives.succeed(giver.id(), me, task.organisation(), task.scope(), today());
            end(giver.id(), task.organisation());
            news.publishEvent(new MandateChanged(giver.id(), task.organisation()));
        }
    }

    private Mandate mandate(Task.Mandate task, Person me, PersonId giver) {
        return new Mandate(
                new MandateId(Ids.next()),
                me.id(),
                task.organisation(),
                task.scope(),
                today(),
                task.until().orElse(null),
                new GivenBy.Someone(giver),
                null);
    }

    /** What keeps them from it where they would take it on. */
    Optional<MandateRefusal> whyNot(Entrustment asked, Person me) {
        return asked.task() instanceof Task.Mandate task
                ? appointment.whyNot(mandate(task, me, asked.by()))
                : Optional.empty();
    }

    private void end(PersonId person, OrganisationId organisation) {
        mandates.currentOf(person, today()).stream()
                .filter(each -> each.organisation().equals(organisation))
                .forEach(each -> mandates.end(each.id(), today()));
    }

    private void tell(PartnershipId partnership, Happening what, PersonId who) {
        history.tell(partnership.value(), Objects.requireNonNull(what).forPartnersOnly(), who);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
