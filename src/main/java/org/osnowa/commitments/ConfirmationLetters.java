package org.osnowa.commitments;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.asking.Questions;
import org.osnowa.commitments.AskedDeliveries.Item;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks receivers by letter whether what was brought to them has come. */
@Service
class ConfirmationLetters {

    private final Commitments commitments;
    private final Awaited awaited;
    private final QuestionDesk asking;
    private final Questions questions;
    private final PartnerAddresses addresses;
    private final Addressees addressees;
    private final Partners partners;
    private final CommitmentLetter words;
    private final History history;
    private final Clock clock;

    ConfirmationLetters(
            Commitments commitments,
            Awaited awaited,
            QuestionDesk asking,
            Questions questions,
            PartnerAddresses addresses,
            Addressees addressees,
            Partners partners,
            CommitmentLetter words,
            History history,
            Clock clock) {
        this.commitments = commitments;
        this.awaited = awaited;
        this.asking = asking;
        this.questions = questions;
        this.addresses = addresses;
        this.addressees = addressees;
        this.partners = partners;
        this.words = words;
        this.history = history;
        this.clock = clock;
    }

    /** Where this partner would be asked. */
    Optional<String> addressOf(Partnership partnership, OrganisationId partner) {
        return addresses.of(AskedDeliveries.PURPOSE, partnership.id().value(), partner);
    }

    /** Who can be asked about it: the receiver, or any other partner where none is named. */
    List<OrganisationId> whoCanSay(Partnership partnership, Commitment commitment) {
        return partners.of(partnership).stream()
                .filter(each -> !each.equals(commitment.offer().giver()))
                .filter(each -> commitment.offer().receiver().map(each::equals).orElse(true))
                .toList();
    }

    Optional<? extends Refusal> whyNotAsk(Partnership partnership, Commitment commitment, DeliveryId delivery) {
        if (partnership.life().state().ended()) {
            return Optional.of(LifeRefusal.ENDED);
        }
        if (!Partners.atWork(partnership)) {
            return Optional.of(AskedRefusal.NOT_AT_WORK);
        }
        return whoCanSay(partnership, commitment).stream()
                .findFirst()
                .map(each -> commitment.whyNotConfirm(delivery, Actor.byLetter(each)))
                .orElse(Optional.of(CommitmentRefusal.NOT_RECEIVER));
    }

    /**
     * A coordinator asks; earlier links of this partner die.
     *
     * @param partner one of {@link #whoCanSay}
     */
    @Transactional
    Outcome<Question> ask(
            Partnership partnership,
            CommitmentId id,
            DeliveryId delivery,
            OrganisationId partner,
            String address,
            Person me) {
        var commitment = commitments.get(id, partnership.id());
        if (!whoCanSay(partnership, commitment).contains(partner)) {
            throw new NotFound(partner);
        }
        var refusal = whyNotAsk(partnership, commitment, delivery)
                .<Refusal>map(each -> each)
                .or(() -> addressees.whyNotConfirm(
                        commitment, delivery, partner, Optional.of(address), Optional.of(me.id())));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var items = items(partnership, partner, delivery);
        var name = partners.nameOf(partner);
        return asking.ask(
                        about(partnership, partner, address),
                        me,
                        sent -> words.confirmation(sent, partnership, name, items, Optional.of(me)))
                .then(_ -> history.tell(
                        partnership.id().value(),
                        happened("commitments.happened.confirmationAsked", name).forPartnersOnly(),
                        me.id()));
    }

    /** The delivery that somebody wants to have confirmed comes first, then all else that waits for the same partner. */
    private List<Item> items(Partnership partnership, OrganisationId partner, DeliveryId first) {
        var waiting = awaited.of(partnership.id(), partner);
        return Stream.concat(
                        waiting.named().stream(),
                        waiting.open().stream()
                                .filter(each -> each.delivery().id().equals(first)))
                .sorted(Comparator.comparing(
                        (Item each) -> !each.delivery().id().equals(first)))
                .toList();
    }

    /** The links of this partner open nothing any more, and nothing is written to it until somebody asks anew. */
    @Transactional
    void revoke(Partnership partnership, OrganisationId partner) {
        if (!asking.revoke(AskedDeliveries.PURPOSE, partnership.id().value(), partner)) {
            throw new NotFound(partner);
        }
    }

    /**
     * Something was noted for a partner: it is asked by itself where it has an address, at most once a day and about all that
     * waits then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noted(Partnership partnership, Commitment commitment) {
        commitment.offer().receiver().ifPresent(receiver -> askByItself(partnership, receiver));
    }

    /** As {@link #noted}, for the job that asks about what was noted after the letter of a day. */
    @Transactional
    public void askByItself(Partnership partnership, OrganisationId receiver) {
        if (!Partners.atWork(partnership)
                || asking.askedToday(AskedDeliveries.PURPOSE, partnership.id().value(), receiver)
                || !partners.has(partnership, receiver)) {
            return;
        }
        addressOf(partnership, receiver).ifPresent(address -> {
            var items = awaited.of(partnership.id(), receiver).named();
            if (!items.isEmpty()) {
                asking.askByItself(
                        about(partnership, receiver, address),
                        sent -> words.confirmation(
                                sent, partnership, partners.nameOf(receiver), items, Optional.empty()));
            }
        });
    }

    /** Whether no letter has asked this partner since then. */
    boolean silentSince(Partnership partnership, OrganisationId partner, Instant moment) {
        return questions.of(AskedDeliveries.PURPOSE, partnership.id().value()).stream()
                .noneMatch(each ->
                        each.organisation().equals(partner) && !each.sentAt().isBefore(moment));
    }

    Asking about(Partnership partnership, OrganisationId partner, String address) {
        return new Asking(
                AskedDeliveries.PURPOSE,
                partnership.id().value(),
                partner,
                address,
                Optional.of(LocalDate.now(clock).plus(Question.LONGEST)));
    }
}
