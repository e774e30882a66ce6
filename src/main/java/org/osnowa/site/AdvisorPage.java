package org.osnowa.site;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osnowa.platform.Choice;
import org.osnowa.platform.Text;
import org.osnowa.rules.Advice;
import org.osnowa.rules.Question;

/**
 * The questions, and what follows from the answers given so far.
 *
 * @param asked whether somebody sent the form, even without one answer
 */
public record AdvisorPage(List<Asked> questions, Advice advice, boolean asked, Locale language) {

    /** @param value the answer given, empty for none */
    public record Asked(String name, String text, List<Choice> choices, String value) {}

    static AdvisorPage of(List<Question> questions, Advice advice, boolean asked) {
        var language = Text.language();
        return new AdvisorPage(
                questions.stream().map(each -> asked(each, advice, language)).toList(), advice, asked, language);
    }

    /** Without JavaScript a radio button cannot be taken back, so not knowing is an answer to choose. */
    private static Asked asked(Question question, Advice advice, Locale language) {
        return new Asked(
                question.id(),
                question.text().in(language),
                Stream.concat(
                                question.answers().stream()
                                        .map(each ->
                                                Choice.of(each.id(), each.text().in(language))),
                                Stream.of(Choice.of("", t("advisor.notYet"))))
                        .toList(),
                advice.answers().to(question).map(Question.Answer::id).orElse(""));
    }
}
