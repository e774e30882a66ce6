package org.osnowa.trials;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.trials.CardAnswer.Way;
import org.osnowa.trials.CardDesk.Opened;
import org.springframework.stereotype.Component;

/** Makes the page on which a card is read and answered. */
@Component
class AnswerCardPages {

    private final Trials trials;
    private final CardAnswers answers;
    private final CardDesk desk;
    private final CardViews views;

    AnswerCardPages(Trials trials, CardAnswers answers, CardDesk desk, CardViews views) {
        this.trials = trials;
        this.answers = answers;
        this.desk = desk;
        this.views = views;
    }

    /** The newest wording, with the answer that was given to it. */
    AnswerCardPage ask(Opened opened, Optional<Way.Link> browser, String path) {
        var cards = trials.cards(opened.trial().id());
        var newest = cards.getLast();
        var way = opened.recipient().<Way>map(each -> new Way.Letter(each.id())).or(() -> browser);
        var answer = way.flatMap(each -> answers.find(newest.id(), each));
        var before = way.isPresent()
                && cards.stream()
                        .anyMatch(each -> !each.equals(newest)
                                && answers.find(each.id(), way.get()).isPresent());
        var form = answer.map(each -> CardAnswerForm.of(newest, each)).orElseGet(() -> CardAnswerForm.about(newest));
        return page(
                opened,
                newest,
                path,
                answer.map(CardAnswer::joins).orElse(null),
                before && answer.isEmpty(),
                form,
                FormErrors.none());
    }

    /** The wording that the respondent had before them, even if there is a newer one by now. */
    AnswerCardPage again(Opened opened, CardAnswerForm form, String path, FormErrors errors) {
        var cards = trials.cards(opened.trial().id());
        var seen = cards.stream()
                .filter(each -> each.id().value().equals(form.card()))
                .findFirst()
                .orElse(cards.getLast());
        return page(opened, seen, path, null, false, form, errors);
    }

    private AnswerCardPage page(
            Opened opened,
            GoalCard card,
            String path,
            @Nullable Joins answered,
            boolean before,
            CardAnswerForm form,
            FormErrors errors) {
        var partnership = desk.partnership(opened.trial());
        return new AnswerCardPage(
                path,
                partnership.name(),
                partnership.slug(),
                opened.recipient().filter(Recipient::withdrawn).isEmpty(),
                views.of(card, ""),
                desk.whyNotAnswer(opened).orElse(null),
                answered,
                before,
                opened.recipient().isPresent(),
                opened.recipient()
                        .map(each -> views.day(each.sending().expires()))
                        .orElse(null),
                choices(Understood.values(), "CardAnswerForm.understood."),
                choices(Joins.values(), "CardAnswerForm.joins."),
                form,
                errors);
    }

    private static List<Choice> choices(Enum<?>[] values, String words) {
        return Arrays.stream(values)
                .map(each -> Choice.of(each.name(), t(words + each.name())))
                .toList();
    }
}
