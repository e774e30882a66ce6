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
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what partners say about a late promise by the link of a letter, without an account. */
@Service
class AskedTroubleDesk {

    private final Commitments commitments;
    private final CommitmentDesk desk;
    private final QuestionDesk asking;
    private final Partners partners;
    private final LetterNews news;
    private final Clock clock;

    AskedTroubleDesk(
            Commitments commitments,
            CommitmentDesk desk,
            QuestionDesk asking,
            Partners partners,
            LetterNews news,
            Clock clock) {
        this.commitments = commitments;
        this.desk = desk;
        this.asking = asking;
        this.partners = partners;
        this.news = news;
        this.clock = clock;
    }

    Optional<? extends Refusal> whyNotAnswer(Question question, Partnership partnership, Commitment commitment) {
        return partnership.life().state().ended()
                ? Optional.of(LifeRefusal.ENDED)
                : AskedTrouble.whyNotAnswer(
                        question, commitment, partners.has(partnership, question.organisation()), today());
    }

    /** The commitment is held first: whoever asks anew at this moment holds it too. */
    @Transactional
    Outcome<Commitment> answer(Question question, Partnership partnership, AskedTrouble answer, String network) {
        asking.answersFrom(network);
        var commitment = commitments.locked(new CommitmentId(question.subject()), partnership.id());
        var giver = Actor.byLetter(question.organisation());
        var refusal = whyNotAnswer(question, partnership, commitment)
                .map(each -> (Refusal) each)
                .or(() -> answer.change()
                        .flatMap(change -> commitment.whyNotAskChange(
                                change.apply(commitment, today()),
                                giver,
                                partnership.origin().startedOn(),
                                today())));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!asking.use(question)) {
            return new Refused<>(QuestionRefusal.USED);
        }
        return said(partnership, commitment, answer, giver)
                .then(_ -> news.answered(
                        partnership,
                        question.organisation(),
                        answer.respondent(),
                        locale -> List.of(told(commitment, answer, locale))));
    }

    private Outcome<Commitment> said(Partnership partnership, Commitment commitment, AskedTrouble answer, Actor giver) {
        var id = commitment.id();
        var by = Optional.of(answer.respondent());
        return switch (answer.way()) {
            case NOTHING ->
                commitment.troubleAsked() || commitment.trouble().isPresent()
                        ? desk.endTrouble(partnership, id, giver)
                        : new Done<>(commitment);
            case TELL -> desk.tellTrouble(partnership, id, answer.words(), giver, by);
            case CHANGE ->
                switch (desk.tellTrouble(partnership, id, answer.words(), giver, by)) {
                    case Refused<Commitment>(var why) -> new Refused<>(why);
                    case Done<Commitment> _ ->
                        desk.askChange(partnership, id, answer.change().orElseThrow(), answer.words(), giver, by);
                };
            case WITHDRAW -> desk.withdraw(partnership, id, answer.words(), giver, by);
        };
    }

    private static String told(Commitment commitment, AskedTrouble answer, Locale locale) {
        var way = Text.in(locale, "CommitmentLetter.way." + answer.way());
        return Text.in(
                locale,
                "CommitmentLetter.troubleTold",
                commitment.offer().what(),
                answer.words().isEmpty() ? way : way + "\n" + answer.words());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
