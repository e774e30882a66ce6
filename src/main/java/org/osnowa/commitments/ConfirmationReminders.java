package org.osnowa.commitments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osnowa.commitments.AskedDeliveries.Item;
import org.osnowa.commitments.Deliveries.Located;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the job of every day does about deliveries that nobody has confirmed. */
@Component
class ConfirmationReminders {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationReminders.class);
    private static final int MOST = 5_000;

    private final Deliveries deliveries;
    private final Awaited awaited;
    private final Partnerships partnerships;
    private final ReminderDesk desk;
    private final ConfirmationLetters letters;
    private final Clock clock;

    ConfirmationReminders(
            Deliveries deliveries,
            Awaited awaited,
            Partnerships partnerships,
            ReminderDesk desk,
            ConfirmationLetters letters,
            Clock clock) {
        this.deliveries = deliveries;
        this.awaited = awaited;
        this.partnerships = partnerships;
        this.desk = desk;
        this.letters = letters;
        this.clock = clock;
    }

    /** Reminds of what is late first: that letter is then the one of the day. */
    void all() {
        remind();
        askAboutNew();
    }

    private void remind() {
        var late = deliveries.unconfirmedSince(clock.instant().minus(Delivery.PATIENCE), MOST).stream()
                .collect(groupingBy(Located::partnership, LinkedHashMap::new, toList()));
        var known = known(List.copyOf(late.keySet()));
        late.forEach((id, located) -> Optional.ofNullable(known.get(id))
                .ifPresent(partnership -> awaited.items(id, located).stream()
                        .collect(groupingBy(ConfirmationReminders::receiver, LinkedHashMap::new, toList()))
                        .forEach((receiver, items) -> one(() -> desk.remind(partnership, receiver, items)))));
    }

    private static Optional<OrganisationId> receiver(Item item) {
        return item.commitment().offer().receiver();
    }

    /** What was noted on a day on which a letter had gone out before. */
    private void askAboutNew() {
        var waiting = deliveries.awaitedSince(clock.instant().minus(Delivery.PATIENCE), MOST);
        var known = known(waiting.stream()
                .map(Deliveries.Awaiting::partnership)
                .distinct()
                .toList());
        waiting.forEach(each -> Optional.ofNullable(known.get(each.partnership()))
                .filter(partnership -> letters.silentSince(partnership, each.receiver(), each.newest()))
                .ifPresent(partnership -> one(() -> letters.askByItself(partnership, each.receiver()))));
    }

    private Map<PartnershipId, Partnership> known(List<PartnershipId> ids) {
        return partnerships.all(ids).stream().collect(toMap(Partnership::id, Function.identity()));
    }

    /** One letter that cannot be written must not keep back the others. */
    private static void one(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("A letter about deliveries was not written", e);
        }
    }
}
