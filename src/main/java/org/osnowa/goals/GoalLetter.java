package org.osnowa.goals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.letters.Letter;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters about confirming goals. */
@Component
class GoalLetter {

    /** As many as a letter can hold however long they are; the page of its link shows all. */
    private static final int MOST_GOALS = 20;

    private static final int MOST_REMARKS = 8;

    private final Settings settings;

    GoalLetter(Settings settings) {
        this.settings = settings;
    }

    /** Who asks, what the goals are, until when, and where the address comes from. */
    Letter asking(Question question, Partnership partnership, List<Goal> goals, String partner, Person me) {
        var locale = me.locale();
        var address = question.address().orElseThrow();
        var until = Text.date(question.until().orElseThrow(), locale);
        return new Letter(
                question.letter(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                Text.in(locale, "GoalLetter.subject", partnership.name(), until),
                Text.in(
                        locale,
                        "GoalLetter.body",
                        me.name(),
                        partnership.name(),
                        partner,
                        inWords(goals, locale),
                        Letter.LINK,
                        until,
                        settings.address("/partnerships/" + partnership.slug() + "/goals"),
                        me.name() + ", " + me.email()),
                Text.in(locale, "GoalLetter.source", address, me.name(), partnership.name()),
                Optional.of(question.link()));
    }

    private static String inWords(List<Goal> goals, Locale locale) {
        var told = goals.stream().limit(MOST_GOALS).map(each -> each.code() + ". " + each.sentence());
        return joined(told, goals.size() - MOST_GOALS, locale);
    }

    /** Tells who coordinates what a partner would have changed. */
    Letter remarked(Partnership partnership, String partner, GoalAnswer answer, List<Goal> goals, Person reader) {
        var locale = reader.locale();
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                reader.email(),
                locale.getLanguage(),
                Text.in(locale, "GoalLetter.remarkedSubject", partnership.name(), partner),
                Text.in(
                        locale,
                        "GoalLetter.remarkedBody",
                        partner,
                        answer.by().name() + ", "
                                + Text.in(
                                        locale,
                                        "AnswerForm.scope." + answer.by().scope()),
                        remarks(answer, goals, locale),
                        settings.address("/partnerships/" + partnership.slug() + "/goals")),
                Text.in(locale, "GoalLetter.remarkedSource", partnership.name()),
                Optional.empty());
    }

    private static String remarks(GoalAnswer answer, List<Goal> goals, Locale locale) {
        var told = goals.stream()
                .limit(MOST_REMARKS)
                .flatMap(goal -> Optional.ofNullable(answer.remarks().get(goal.id()))
                        .map(words -> Text.in(locale, "GoalLetter.remark", goal.code(), goal.sentence(), words))
                        .stream());
        return joined(told, goals.size() - MOST_REMARKS, locale);
    }

    private static String joined(Stream<String> told, int untold, Locale locale) {
        var more = untold > 0 ? Stream.of(Text.in(locale, "GoalLetter.more", untold)) : Stream.<String>empty();
        return Stream.concat(told, more).collect(Collectors.joining("\n\n"));
    }
}
