package org.osnowa.commitments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.commitments.AskedDeliveries.Item;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds once of what nobody has confirmed for two weeks: the receiver, or who coordinates where no letter reaches it. */
@Service
class ReminderDesk {

    private final Deliveries deliveries;
    private final ConfirmationLetters letters;
    private final QuestionDesk asking;
    private final CommitmentLetter words;
    private final Partners partners;
    private final LetterNews news;
    private final Clock clock;

    ReminderDesk(
            Deliveries deliveries,
            ConfirmationLetters letters,
            QuestionDesk asking,
            CommitmentLetter words,
            Partners partners,
            LetterNews news,
            Clock clock) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.asking = asking;
        this.words = words;
        this.partners = partners;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The letter and the mark that it was written stand or fall together. Who had a letter today is reminded tomorrow, and a
     * partnership at rest when it is at work again.
     */
    @Transactional
    public void remind(Partnership partnership, Optional<OrganisationId> receiver, List<Item> items) {
        if (partnership.life().state().ended()) {
            first(items);
            return;
        }
        receiver.ifPresent(
                each -> asking.hold(AskedDeliveries.PURPOSE, partnership.id().value(), each));
        if (!Partners.atWork(partnership)
                || receiver.filter(each -> askedToday(partnership, each)).isPresent()) {
            return;
        }
        var mine = first(items);
        if (!mine.isEmpty() && !askedAgain(partnership, receiver, mine)) {
            tellCoordinators(partnership, receiver, mine);
        }
    }

    private boolean askedToday(Partnership partnership, OrganisationId receiver) {
        return asking.askedToday(AskedDeliveries.PURPOSE, partnership.id().value(), receiver);
    }

    /** Those of which nobody was reminded before, another program included. */
    private List<Item> first(List<Item> items) {
        return items.stream()
                .filter(each -> deliveries.reminded(each.delivery().id(), clock.instant()))
                .toList();
    }

    private boolean askedAgain(Partnership partnership, Optional<OrganisationId> receiver, List<Item> items) {
        return receiver.filter(each -> partners.has(partnership, each))
                .flatMap(each -> letters.addressOf(partnership, each)
                        .flatMap(address -> asking.askByItself(
                                letters.about(partnership, each, address),
                                sent -> words.reminder(sent, partnership, partners.nameOf(each), items))))
                .isPresent();
    }

    private void tellCoordinators(Partnership partnership, Optional<OrganisationId> receiver, List<Item> items) {
        items.forEach(each -> deliveries.coordinatorsTold(each.delivery().id()));
        var name = receiver.map(partners::nameOf);
        news.tell(partnership, reader -> words.unconfirmed(partnership, name, items, reader));
    }
}
