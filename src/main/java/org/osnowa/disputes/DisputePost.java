package org.osnowa.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Outbox outbox;
    private final Clock clock;

    DisputePost(
            Seats seats, DisputeLinks links, DisputeLetters letters, Mandates mandates, Outbox outbox, Clock clock) {
        this.seats = seats;
        this.links = links;
        this.letters = letters;
        this.mandates = mandates;
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
        var room = seats.room(dispute, deciding(dispute));
        room.known().values().stream()
                .filter(each -> !each.blocked() && but.filter(each.id()::equals).isEmpty())
                .filter(each -> dispute.placeOf(room.onlooker(each))
                        .filter(place -> whom.contains(place.part()))
                        .isPresent())
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(each -> outbox.tell(letters.news(news, dispute, partnership, each)));
        links.of(dispute.id()).stream()
                .filter(DisputeLink::takesPart)
                .filter(each -> whom.contains(each.mediates() ? Place.Part.LEADS : Place.Part.OTHER))
                .filter(each -> !each.mediates() || dispute.lead().person().isEmpty())
                .filter(each -> seats.opens(dispute, each, Visitor.GUEST))
                .forEach(each -> outbox.tell(letters.news(news, partnership, each)));
    }

    /** Whoever raised it, who leads and who coordinates is asked anyway. */
    private List<PersonId> deciding(Dispute dispute) {
        var sides = dispute.sides().stream()
                .flatMap(each -> each.organisation().stream())
                .toList();
        return mandates.deciding(sides, LocalDate.now(clock)).stream()
                .map(Mandate::person)
                .toList();
    }
}
