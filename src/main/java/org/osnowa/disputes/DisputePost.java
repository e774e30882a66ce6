package org.osnowa.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.disputes.DisputeLetters.News;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Component;

/** Writes to who has a place in a dispute, and to nobody else: each reader is asked by the same rule as a visitor of its page. */
@Component
class DisputePost {

    private final Seats seats;
    private final DisputeLinks links;
    private final DisputeLetters letters;
    private final Mandates mandates;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    DisputePost(
            Seats seats,
            DisputeLinks links,
            DisputeLetters letters,
            Mandates mandates,
            People people,
            Outbox outbox,
            Clock clock) {
        this.seats = seats;
        this.links = links;
        this.letters = letters;
        this.mandates = mandates;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param but who knows already, since they did it */
    void tell(News news, Dispute dispute, Partnership partnership, @Nullable PersonId but) {
        tell(news, dispute, partnership, Optional.ofNullable(but), List.of(Place.Part.values()));
    }

    void tell(News news, Dispute dispute, Partnership partnership, @Nullable PersonId but, Place.Part... whom) {
        tell(news, dispute, partnership, Optional.ofNullable(but), List.of(whom));
    }

    private void tell(
            News news, Dispute dispute, Partnership partnership, Optional<PersonId> but, List<Place.Part> whom) {
        var room = seats.room(dispute.partnership());
        people.all(perhaps(dispute, room).distinct().toList()).stream()
                .filter(each -> !each.blocked() && but.filter(each.id()::equals).isEmpty())
                .filter(each -> dispute.placeOf(seats.onlooker(room, each))
                        .filter(place -> whom.contains(place.part()))
                        .isPresent())
                .forEach(each -> outbox.tell(letters.news(news, dispute, partnership, each)));
        links.of(dispute.id()).stream()
                .filter(DisputeLink::takesPart)
                .filter(each -> whom.contains(each.mediates() ? Place.Part.LEADS : Place.Part.OTHER))
                .filter(each -> !each.mediates() || dispute.lead().person().isEmpty())
                .filter(each -> seats.opens(dispute, each, room, Visitor.GUEST))
                .forEach(each -> outbox.tell(letters.news(news, partnership, each)));
    }

    private Stream<PersonId> perhaps(Dispute dispute, Seats.Room room) {
        var deciding = dispute.sides().stream()
                .flatMap(each -> each.organisation().stream())
                .flatMap(each -> mandates.representatives(each, LocalDate.now(clock)).stream())
                .filter(Mandate::decides)
                .map(Mandate::person);
        var administrators = dispute.lead().kind() == DisputeLead.ADMINISTRATOR
                ? people.administrators().stream().map(Person::id)
                : Stream.<PersonId>empty();
        return Stream.of(
                        Stream.of(dispute.raisedBy()),
                        deciding,
                        dispute.lead().person().stream(),
                        room.coordinators().stream(),
                        administrators)
                .flatMap(each -> each);
    }
}
