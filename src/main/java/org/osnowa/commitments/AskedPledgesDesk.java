package org.osnowa.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes by the link of a letter, without an account, what a partner will bring. */
@Service
class AskedPledgesDesk {

    private final CommitmentDesk desk;
    private final QuestionDesk asking;
    private final Partners partners;
    private final LetterNews news;
    private final Clock clock;

    AskedPledgesDesk(CommitmentDesk desk, QuestionDesk asking, Partners partners, LetterNews news, Clock clock) {
        this.desk = desk;
        this.asking = asking;
        this.partners = partners;
        this.news = news;
        this.clock = clock;
    }

    /** A link answers as often as its reader likes: each answer is one more thing that the partner brings. */
    Optional<? extends Refusal> whyNotAnswer(Question question, Partnership partnership) {
        if (partnership.life().state().ended()) {
            return Optional.of(LifeRefusal.ENDED);
        }
        return question.whyNotOpen(LocalDate.now(clock))
                .or(() -> partners.has(partnership, question.organisation())
                        ? Optional.empty()
                        : Optional.of(AskedRefusal.LEFT));
    }

    /** @param respondent who says it */
    @Transactional
    Outcome<Commitment> declare(
            Question seen, Partnership partnership, Offer offer, Promise promise, String respondent, String network) {
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
        var giver = Actor.byLetter(question.organisation());
        return desk.declare(partnership, offer, promise, Channel.LETTER, giver, Optional.of(respondent))
                .then(declared -> {
                    asking.use(question);
                    news.answered(
                            partnership,
                            question.organisation(),
                            respondent,
                            locale -> List.of(told(declared, locale)));
                });
    }

    private static String told(Commitment declared, Locale locale) {
        var offer = declared.offer();
        return Text.in(
                locale,
                "CommitmentLetter.declared",
                offer.what(),
                CommitmentLetter.amount(declared.promise().quantity(), offer, locale),
                Text.date(declared.promise().due(), locale));
    }
}
