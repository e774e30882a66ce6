package org.osnowa.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.disputes.Place.Part;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.NotFound;
import org.springframework.stereotype.Component;

/** Who has a place in which dispute. For everybody else it answers as if there were none. */
@Component
class Seats {

    private final Disputes disputes;
    private final DisputeLinks links;
    private final Access access;
    private final ActingFor acting;
    private final Coordinators coordinators;
    private final Memberships memberships;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    Seats(
            Disputes disputes,
            DisputeLinks links,
            Access access,
            ActingFor acting,
            Coordinators coordinators,
            Memberships memberships,
            Mandates mandates,
            People people,
            Clock clock) {
        this.disputes = disputes;
        this.links = links;
        this.access = access;
        this.acting = acting;
        this.coordinators = coordinators;
        this.memberships = memberships;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /** What everybody is asked against in one partnership. */
    record Room(PartnershipId partnership, List<PersonId> coordinators, Set<OrganisationId> coordinatorsSpeakFor) {}

    Room room(PartnershipId partnership) {
        var leading = coordinators.of(partnership);
        return new Room(
                partnership,
                leading,
                leading.stream()
                        .flatMap(each -> mandates.currentOf(each, LocalDate.now(clock)).stream())
                        .filter(each -> each.scope() != Mandate.Scope.OBSERVES)
                        .map(Mandate::organisation)
                        .collect(Collectors.toSet()));
    }

    Onlooker onlooker(Room room, Person person) {
        var visitor = new Visitor(person);
        var speaks = Set.copyOf(access.speaksFor(visitor, room.partnership()));
        return new Onlooker(
                person.id(),
                room.coordinators().contains(person.id()),
                person.administrator(),
                speaks,
                acting.under(visitor).stream()
                        .filter(Mandate::decides)
                        .map(Mandate::organisation)
                        .filter(speaks::contains)
                        .collect(Collectors.toSet()),
                room.coordinatorsSpeakFor());
    }

    List<Onlooker> onlookers(Room room, Collection<PersonId> some) {
        return people.all(some).stream()
                .filter(each -> !each.blocked())
                .map(each -> onlooker(room, each))
                .toList();
    }

    /** @throws NotFound for whom it does not exist */
    Seat take(Key key) {
        return seat(key, disputes::find);
    }

    /** The same, and nobody else does anything in it until the end of the transaction. */
    Seat hold(Key key) {
        return seat(key, disputes::hold);
    }

    private Seat seat(Key key, Function<DisputeId, Optional<Dispute>> reading) {
        return switch (key) {
            case Key.Account(var partnership, var id, var visitor) ->
                reading.apply(id)
                        .filter(each -> each.partnership().equals(partnership))
                        .flatMap(each -> seat(each, visitor.person()))
                        .orElseThrow(() -> new NotFound(id));
            case Key.Link(var token, var visitor) -> {
                var link = link(token).filter(DisputeLink::takesPart).orElseThrow(Seats::missing);
                yield reading.apply(link.dispute())
                        .flatMap(each -> seat(each, link, visitor))
                        .orElseThrow(Seats::missing);
            }
        };
    }

    Optional<DisputeLink> link(String token) {
        return links.byToken(token);
    }

    static NotFound missing() {
        return new NotFound("talk");
    }

    private Optional<Seat> seat(Dispute dispute, Person person) {
        var room = room(dispute.partnership());
        return dispute.placeOf(onlooker(room, person))
                .map(place -> new Seat(dispute, place, Doer.of(person), room.coordinatorsSpeakFor()));
    }

    private Optional<Seat> seat(Dispute dispute, DisputeLink link, Visitor visitor) {
        var room = room(dispute.partnership());
        return placeBy(link, dispute)
                .filter(_ -> opens(dispute, link, room, visitor))
                .map(place -> new Seat(
                        dispute,
                        place,
                        new Doer(null, link.name().orElse(link.address())),
                        room.coordinatorsSpeakFor()));
    }

    /** A link is as good as what it stands for: who leads by it, or a side that is a partner still. */
    private Optional<Place> placeBy(DisputeLink link, Dispute dispute) {
        return link.side()
                .map(side -> dispute.side(side)
                        .filter(each -> each.knows()
                                && each.organisation()
                                        .filter(one -> memberships.has(dispute.partnership(), one))
                                        .isPresent())
                        .map(each -> new Place(Part.OTHER, Optional.of(each.id()))))
                .orElseGet(
                        () -> dispute.lead().letter().filter(link.id()::equals).map(_ -> Place.LEADS));
    }

    /** Whether neither who has this address as their own nor who is signed in is somebody from whom it is kept. */
    boolean opens(Dispute dispute, DisputeLink link, Room room, Visitor visitor) {
        return Stream.concat(people.withEmail(link.address()).stream(), Optional.ofNullable(visitor.account()).stream())
                .allMatch(each -> dispute.opensTo(onlooker(room, each), link.mediates()));
    }
}
