package org.osnowa.datepolls;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.letters.Letter;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters that ask which days suit. */
@Component
class PollLetter {

    private final Settings settings;

    PollLetter(Settings settings) {
        this.settings = settings;
    }

    Letter toPerson(Partnership partnership, DatePoll poll, Person reader, String organisation) {
        var locale = reader.locale();
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                reader.email(),
                locale.getLanguage(),
                subject(poll, locale),
                Text.in(
                        locale,
                        "PollLetter.toPerson",
                        partnership.name(),
                        poll.ask().title(),
                        days(poll, locale),
                        Text.date(poll.ask().closesOn(), locale),
                        settings.address("/partnerships/" + partnership.slug() + "/polls/" + poll.id())),
                Text.in(locale, "PollLetter.sourcePerson", partnership.name(), organisation),
                Optional.empty());
    }

    Letter toOrganisation(Partnership partnership, DatePoll poll, Question question, String organisation, Person me) {
        var locale = me.locale();
        var address = question.address().orElseThrow();
        return new Letter(
                question.letter(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                subject(poll, locale),
                Text.in(
                        locale,
                        "PollLetter.toOrganisation",
                        partnership.name(),
                        poll.ask().title(),
                        organisation,
                        days(poll, locale),
                        Letter.LINK,
                        Text.date(poll.ask().closesOn(), locale),
                        me.name() + ", " + me.email()),
                Text.in(locale, "PollLetter.source", address, me.name(), partnership.name()),
                Optional.of(question.link()));
    }

    private static String subject(DatePoll poll, Locale locale) {
        return Text.in(locale, "PollLetter.subject", poll.ask().title());
    }

    private static String days(DatePoll poll, Locale locale) {
        return Text.speaking(
                locale,
                () -> poll.slots().stream()
                        .map(each -> PollPages.when(each.time()))
                        .collect(Collectors.joining("\n")));
    }
}
