package org.osnowa.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/**
 * The words of letters about disputes. They say that there is something to read and never what: letters are forwarded, printed and
 * read over shoulders. Their subjects name neither the partnership nor anybody in it.
 */
@Component
class DisputeLetters {

    /** What a letter tells. */
    enum News {
        /** They are asked to lead. */
        LEADS,
        /** Something concerns the partner for which they decide. */
        TOLD,
        /** Something was written. */
        WRITTEN,
        PROPOSED,
        ENDED,
        /** The day of a step has come. */
        DUE
    }

    private final Settings settings;
    private final Clock clock;

    DisputeLetters(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Letter news(News news, Dispute dispute, Partnership partnership, Person reader) {
        var locale = reader.locale();
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                reader.email(),
                reader.language(),
                Text.in(locale, "DisputeLetters.subject"),
                Text.in(
                        locale,
                        "DisputeLetters.body",
                        Text.in(locale, "DisputeLetters.news." + news, partnership.name()),
                        settings.address("/partnerships/" + partnership.slug() + "/disputes/" + dispute.id())),
                Text.in(locale, "DisputeLetters.source"),
                Optional.empty());
    }

    Letter news(News news, Partnership partnership, DisputeLink link) {
        var locale = Text.language(link.language());
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                link.address(),
                link.language(),
                Text.in(locale, "DisputeLetters.subject"),
                Text.in(
                        locale,
                        "DisputeLetters.body",
                        Text.in(locale, "DisputeLetters.news." + news, partnership.name()),
                        Letter.LINK),
                Text.in(locale, "DisputeLetters.source"),
                Optional.of(link.link()));
    }

    /** Asks somebody to take part by this link. */
    Letter asking(DisputeLink link, Partnership partnership, Person by) {
        var locale = Text.language(link.language());
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                link.address(),
                link.language(),
                Text.in(locale, "DisputeLetters.askingSubject"),
                Text.in(
                        locale,
                        "DisputeLetters.asking",
                        asks(link, partnership, by, locale),
                        Letter.LINK,
                        Text.date(LocalDate.ofInstant(link.expires(), clock.getZone()), locale),
                        by.name(),
                        by.email()),
                Text.in(locale, "DisputeLetters.askingSource", link.address(), by.name()),
                Optional.of(link.link()));
    }

    private static String asks(DisputeLink link, Partnership partnership, Person by, Locale locale) {
        return link.mediates()
                ? Text.in(locale, "DisputeLetters.asks.mediator", by.name(), partnership.name())
                : Text.in(locale, "DisputeLetters.asks.side", by.name(), partnership.name());
    }
}
