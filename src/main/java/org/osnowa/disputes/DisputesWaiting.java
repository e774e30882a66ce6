package org.osnowa.disputes;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.disputes.Disputes.Perhaps;
import org.osnowa.disputes.Seats.Room;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Waiting.Matter;
import org.osnowa.partnerships.Waiting.Source;
import org.springframework.stereotype.Component;

/** Disputes that wait for somebody who has a place in them. For nobody else do they count, not even as a number. */
@Component
class DisputesWaiting implements Source {

    private static final int AT_ONCE = 100;

    private final Disputes disputes;
    private final Seats seats;
    private final ActingFor acting;
    private final Partnerships partnerships;
    private final Clock clock;

    DisputesWaiting(Disputes disputes, Seats seats, ActingFor acting, Partnerships partnerships, Clock clock) {
        this.disputes = disputes;
        this.seats = seats;
        this.acting = acting;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var deciding = acting.under(new Visitor(person)).stream()
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .toList();
        var found = found(new Perhaps(
                person.id(), deciding, coordinated.stream().map(Partnership::id).toList(), person.administrator()));
        if (found.isEmpty()) {
            return List.of();
        }
        var rooms = seats.rooms(found, List.of(person.id()));
        Map<PartnershipId, Partnership> known = partnerships.all(List.copyOf(rooms.keySet())).stream()
                .collect(toMap(Partnership::id, Function.identity()));
        return found.stream()
                .flatMap(each -> matter(each, person, requireNonNull(rooms.get(each.partnership())), known))
                .toList();
    }

    /** All of them: of those that are read only some wait, and who has a place in the others is not known yet. */
    private List<Dispute> found(Perhaps who) {
        var all = new ArrayList<Dispute>();
        List<Dispute> some;
        do {
            some = disputes.open(
                    who,
                    all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id()),
                    AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }

    private Stream<Matter> matter(Dispute dispute, Person person, Room room, Map<PartnershipId, Partnership> known) {
        return dispute.placeOf(room.onlooker(person)).filter(place -> waits(dispute, place, room)).stream()
                .flatMap(_ -> Optional.ofNullable(known.get(dispute.partnership())).stream())
                .map(partnership -> new Matter(
                        MatterKind.SETTLE_DISPUTE,
                        partnership.name(),
                        null,
                        "/partnerships/" + partnership.slug() + "/disputes/" + dispute.id(),
                        dispute.step().due()));
    }

    /** On who leads it always waits; on a side when its day has come, when it is to answer, and when nobody leads. */
    private boolean waits(Dispute dispute, Place place, Room room) {
        return place.leads()
                || !dispute.step().due().isAfter(LocalDate.now(clock))
                || place.side()
                        .filter(side -> dispute.proposal()
                                .filter(each -> !each.acceptedBy(side))
                                .isPresent())
                        .isPresent()
                || place.raised() && room.leaderless(dispute, clock.instant());
    }
}
