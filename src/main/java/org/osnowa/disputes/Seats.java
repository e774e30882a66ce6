package org.osnowa.disputes;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.disputes.Dispute.Reach;
import org.osnowa.disputes.Dispute.Side;
import org.osnowa.disputes.Place.Part;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
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
    private final Coordinators coordinators;
    private final Memberships memberships;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    Seats(
            Disputes disputes,
            DisputeLinks links,
            Coordinators coordinators,
            Memberships memberships,
            Mandates mandates,
            People people,
            Clock clock) {
        this.disputes = disputes;
        this.links = links;
        this.coordinators = coordinators;
        this.memberships = memberships;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What everybody is asked against in one partnership, read for all who are asked at once.
     *
     * @param partners for whom somebody can speak here; observers are none
     * @param held what those who are asked may speak for anywhere
     * @param known those who are asked
     * @param administrators none where nobody asks for them
     */
    record Room(
            List<PersonId> coordinators,
            Set<OrganisationId> partners,
            Map<PersonId, List<Mandate>> held,
            Map<PersonId, Person> known,
            List<PersonId> administrators) {

        /** The organisations for which any of those speaks who coordinate. */
        Set<OrganisationId> coordinatorsSpeakFor() {
            return coordinators.stream()
                    .flatMap(this::mandates)
                    .map(Mandate::organisation)
                    .collect(toSet());
        }

        private Stream<Mandate> mandates(PersonId person) {
            return held.getOrDefault(person, List.of()).stream();
        }

        Onlooker onlooker(Person person) {
            return new Onlooker(
                    person.id(),
                    coordinators.contains(person.id()),
                    person.administrator(),
                    here(mandates(person.id())),
                    here(mandates(person.id()).filter(Mandate::decides)),
                    coordinatorsSpeakFor());
        }

        private Set<OrganisationId> here(Stream<Mandate> some) {
            return some.map(Mandate::organisation).filter(partners::contains).collect(toSet());
        }

        /** Without who cannot sign in. */
        List<Onlooker> onlookers(Collection<PersonId> some) {
            return some.stream()
                    .flatMap(each -> Optional.ofNullable(known.get(each)).stream())
                    .filter(each -> !each.blocked())
                    .map(this::onlooker)
                    .toList();
        }

        boolean leaderless(Dispute dispute, Instant now) {
            var chosen = switch (dispute.lead().kind()) {
                case COORDINATOR -> coordinators;
                case ADMINISTRATOR -> administrators;
                case PARTNER, MEDIATOR, NOBODY ->
                    dispute.lead().person().stream().toList();
            };
            return dispute.leaderless(onlookers(chosen), now);
        }
    }

    Room room(PartnershipId partnership, Collection<PersonId> asked) {
        return requireNonNull(rooms(List.of(partnership), asked, List.of()).get(partnership));
    }

    /** With all who could lead it, and whoever else is asked. */
    Room room(Dispute dispute, Collection<PersonId> asked) {
        return requireNonNull(rooms(List.of(dispute), asked).get(dispute.partnership()));
    }

    /** However many disputes, partnerships and people there are, it takes the same few statements. */
    Map<PartnershipId, Room> rooms(Collection<Dispute> some, Collection<PersonId> asked) {
        var persons = Stream.concat(
                        asked.stream(),
                        some.stream()
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each.raisedBy()), each.lead().person().stream())))
                .collect(toSet());
        var administrators = some.stream().anyMatch(each -> each.lead().kind() == DisputeLead.ADMINISTRATOR)
                ? people.administrators().stream().map(Person::id).toList()
                : List.<PersonId>of();
        return rooms(some.stream().map(Dispute::partnership).distinct().toList(), persons, administrators);
    }

    private Map<PartnershipId, Room> rooms(
            Collection<PartnershipId> some, Collection<PersonId> asked, List<PersonId> administrators) {
        var leading = coordinators.of(some);
        var persons = Stream.of(
                        asked.stream(), leading.values().stream().flatMap(List::stream), administrators.stream())
                .flatMap(each -> each)
                .collect(toSet());
        var held = mandates.currentOf(persons, LocalDate.now(clock)).stream()
                .filter(each -> each.scope() != Mandate.Scope.OBSERVES)
                .collect(groupingBy(Mandate::person));
        var known = people.all(persons).stream().collect(toMap(Person::id, Function.identity()));
        var partners = memberships.partnersOf(some);
        return some.stream()
                .collect(toMap(
                        Function.identity(),
                        each -> new Room(
                                leading.getOrDefault(each, List.of()),
                                Set.copyOf(partners.getOrDefault(each, List.of())),
                                held,
                                known,
                                administrators)));
    }

    /** How the sides can be reached that have to be written to. */
    Map<UUID, Reach> reach(Collection<Side> sides, Map<OrganisationId, Organisation> known) {
        var here = sides.stream().flatMap(each -> each.organisation().stream()).toList();
        var decided = here.isEmpty() ? Set.<OrganisationId>of() : mandates.decided(here, LocalDate.now(clock));
        return sides.stream()
                .collect(toMap(
                        Side::id,
                        each -> new Reach(
                                each.organisation().filter(decided::contains).isPresent(),
                                each.organisation()
                                        .flatMap(one -> Optional.ofNullable(known.get(one)))
                                        .flatMap(one -> Optional.ofNullable(
                                                one.contact().email())))));
    }

    /** Whether whoever comes with an account has a place in it. */
    boolean has(Key.Account key) {
        return seat(key, disputes::find, key.visitor().person()).isPresent();
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
            case Key.Account account ->
                seat(account, reading, account.visitor().person()).orElseThrow(() -> new NotFound(account.dispute()));
            case Key.Link(var token, var visitor) -> {
                var link = link(token).filter(DisputeLink::takesPart).orElseThrow(Seats::missing);
                yield reading.apply(link.dispute())
                        .flatMap(each -> seat(each, link, visitor))
                        .orElseThrow(Seats::missing);
            }
        };
    }

    private Optional<Seat> seat(Key.Account key, Function<DisputeId, Optional<Dispute>> reading, Person person) {
        return reading.apply(key.dispute())
                .filter(each -> each.partnership().equals(key.partnership()))
                .flatMap(each -> seat(each, person));
    }

    Optional<DisputeLink> link(String token) {
        return links.byToken(token);
    }

    static NotFound missing() {
        return new NotFound("talk");
    }

    private Optional<Seat> seat(Dispute dispute, Person person) {
        var room = room(dispute, List.of(person.id()));
        return dispute.placeOf(room.onlooker(person)).map(place -> new Seat(dispute, place, Doer.of(person), room));
    }

    private Optional<Seat> seat(Dispute dispute, DisputeLink link, Visitor visitor) {
        return placeBy(link, dispute).flatMap(place -> {
            var holders = holders(link, visitor);
            var room = room(dispute, holders.stream().map(Person::id).toList());
            return opens(dispute, link, room, holders)
                    ? Optional.of(
                            new Seat(dispute, place, new Doer(null, link.name().orElse(link.address())), room))
                    : Optional.empty();
        });
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

    /** Who may be behind a link: who has its address as their own, and who is signed in. */
    private List<Person> holders(DisputeLink link, Visitor visitor) {
        return Stream.concat(people.withEmail(link.address()).stream(), Optional.ofNullable(visitor.account()).stream())
                .distinct()
                .toList();
    }

    /** Whether nobody who may be behind a link is somebody from whom it is kept. */
    boolean opens(Dispute dispute, DisputeLink link, Visitor visitor) {
        var holders = holders(link, visitor);
        return holders.isEmpty()
                || opens(
                        dispute,
                        link,
                        room(dispute, holders.stream().map(Person::id).toList()),
                        holders);
    }

    private static boolean opens(Dispute dispute, DisputeLink link, Room room, List<Person> holders) {
        return holders.stream().allMatch(each -> dispute.opensTo(room.onlooker(each), link.mediates()));
    }
}
