package org.osnowa.minutes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.letters.Letter;
import org.osnowa.meetings.MeetingFacts.Facts;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters about minutes. */
@Component
class MinutesLetter {

    private final Settings settings;

    MinutesLetter(Settings settings) {
        this.settings = settings;
    }

    Letter toPerson(
            Partnership partnership,
            Facts facts,
            boolean corrected,
            LocalDate until,
            Person reader,
            String organisation) {
        var locale = reader.locale();
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                reader.email(),
                locale.getLanguage(),
                subject(facts, corrected, locale),
                Text.in(
                        locale,
                        "MinutesLetter.toPerson",
                        opening(partnership, facts, corrected, locale),
                        Text.date(until, locale),
                        settings.address(
                                "/partnerships/" + partnership.slug() + "/meetings/" + facts.id() + "/minutes")),
                Text.in(locale, "MinutesLetter.sourcePerson", partnership.name(), organisation),
                Optional.empty());
    }

    Letter toOrganisation(
            Partnership partnership,
            Facts facts,
            boolean corrected,
            LocalDate until,
            Question question,
            String organisation,
            Person me) {
        var locale = me.locale();
        var address = question.address().orElseThrow();
        return new Letter(
                question.letter(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                subject(facts, corrected, locale),
                Text.in(
                        locale,
                        "MinutesLetter.toOrganisation",
                        opening(partnership, facts, corrected, locale),
                        organisation,
                        Letter.LINK,
                        Text.date(until, locale),
                        me.name() + ", " + me.email()),
                Text.in(locale, "MinutesLetter.source", address, me.name(), partnership.name()),
                Optional.of(question.link()));
    }

    private static String subject(Facts facts, boolean corrected, Locale locale) {
        return corrected
                ? Text.in(locale, "MinutesLetter.correctedSubject", facts.number(), facts.title())
                : Text.in(locale, "MinutesLetter.subject", facts.number(), facts.title());
    }

    private static String opening(Partnership partnership, Facts facts, boolean corrected, Locale locale) {
        return corrected
                ? Text.in(locale, "MinutesLetter.correctedOpening", facts.number(), partnership.name(), facts.title())
                : Text.in(locale, "MinutesLetter.opening", facts.number(), partnership.name(), facts.title());
    }
}
