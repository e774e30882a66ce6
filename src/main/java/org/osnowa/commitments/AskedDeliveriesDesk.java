package org.osnowa.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.commitments.Deliveries.Located;
import org.osnowa.commitments.ReceiptAnswer.Receipt;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes by the link of a letter, without an account, what partners say about what was brought to them. */
@Service
class AskedDeliveriesDesk {

    private final Deliveries deliveries;
    private final Commitments commitments;
    private final DeliveryDesk desk;
    private final QuestionDesk asking;
    private final Addressees addressees;
    private final Partners partners;
    private final LetterNews news;
    private final Clock clock;

    AskedDeliveriesDesk(
            Deliveries deliveries,
            Commitments commitments,
            DeliveryDesk desk,
            QuestionDesk asking,
            Addressees addressees,
            Partners partners,
            LetterNews news,
            Clock clock) {
        this.deliveries = deliveries;
        this.commitments = commitments;
        this.desk = desk;
        this.asking = asking;
        this.addressees = addressees;
        this.partners = partners;
        this.news = news;
        this.clock = clock;
    }

    Optional<? extends Refusal> whyNotAnswer(Question question, Partnership partnership) {
        return partnership.life().state().ended()
                ? Optional.of(LifeRefusal.ENDED)
                : AskedDeliveries.whyNotAnswer(
                        question, partners.has(partnership, question.organisation()), LocalDate.now(clock));
    }

    /** A receipt with the delivery that it is about. */
    private record Answered(Receipt receipt, Located located) {}

    /**
     * Whoever presses second finds it said. Of several deliveries those count that still stand as they were seen; where none
     * does, nothing is done.
     */
    @Transactional
    Outcome<Question> answer(Question seen, Partnership partnership, ReceiptAnswer answer, String network) {
        asking.answersFrom(network);
        var held = asking.held(seen);
        if (held.isEmpty()) {
            return new Refused<>(QuestionRefusal.REVOKED);
        }
        var question = held.get();
        var refusal = whyNotAnswer(question, partnership);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var done = new ArrayList<Answered>();
        Refusal why = AskedRefusal.NOTHING_WAITS;
        for (var each : about(partnership, answer)) {
            switch (take(partnership, question, each, answer.respondent())) {
                case Done<Commitment> _ -> done.add(each);
                case Refused<Commitment>(var no) -> why = no;
            }
        }
        if (done.isEmpty()) {
            return new Refused<>(why);
        }
        if (!asking.use(question)) {
            throw new IllegalStateException("A question that is held was used");
        }
        tellCoordinators(partnership, question, answer, done);
        return new Done<>(question);
    }

    /** In one order whoever answers, so that two who answer at once do not wait for each other. */
    private List<Answered> about(Partnership partnership, ReceiptAnswer answer) {
        return answer.receipts().stream()
                .map(each -> new Answered(
                        each,
                        deliveries
                                .find(each.delivery())
                                .filter(found -> found.partnership().equals(partnership.id()))
                                .orElseThrow(() -> new NotFound(each.delivery()))))
                .sorted(Comparator.comparing(
                                (Answered each) -> each.located().commitment().value())
                        .thenComparing(each -> each.receipt().delivery().value()))
                .toList();
    }

    private Outcome<Commitment> take(Partnership partnership, Question question, Answered each, String respondent) {
        var receipt = each.receipt();
        var id = each.located().commitment();
        var receiver = Actor.byLetter(question.organisation());
        var commitment = commitments.locked(id, partnership.id());
        var why = addressees.whyNotConfirm(
                commitment, receipt.delivery(), question.organisation(), question.address(), asking.sender(question));
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        return desk.answer(partnership, id, receipt, receiver, Optional.of(respondent));
    }

    /** Nobody is told that all is well. */
    private void tellCoordinators(
            Partnership partnership, Question question, ReceiptAnswer answer, List<Answered> done) {
        var remarkable = done.stream()
                .filter(each -> each.receipt().came() != Came.ALL
                        || each.receipt().remark().isPresent())
                .toList();
        if (!remarkable.isEmpty()) {
            news.answered(
                    partnership,
                    question.organisation(),
                    answer.respondent(),
                    locale -> remarkable.stream()
                            .map(each -> told(partnership, each, locale))
                            .toList());
        }
    }

    private String told(Partnership partnership, Answered each, Locale locale) {
        var receipt = each.receipt();
        var offer =
                commitments.get(each.located().commitment(), partnership.id()).offer();
        var delivery = each.located().delivery();
        return Text.in(
                locale,
                "CommitmentLetter.receipt." + receipt.came(),
                partners.nameOf(offer.giver()),
                offer.what(),
                CommitmentLetter.amount(delivery.quantity(), offer, locale),
                Text.date(delivery.on(), locale),
                CommitmentLetter.amount(receipt.quantity().orElse(delivery.quantity()), offer, locale),
                receipt.remark().orElse("–"));
    }
}
