package org.osnowa.entrusting;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters that ask somebody to take something on, and that tell what they said. */
@Component
class EntrustmentLetters {

    private final About about;
    private final Settings settings;
    private final Clock clock;

    EntrustmentLetters(About about, Settings settings, Clock clock) {
        this.about = about;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same letter to whoever has an account and to whoever has none. */
    Letter asking(Entrustment entrustment, Person by) {
        var locale = Text.language(entrustment.sending().language());
        var thing = about.of(entrustment.task());
        var until = Text.date(LocalDate.ofInstant(entrustment.sending().expires(), clock.getZone()), locale);
        var word = About.word(entrustment.task(), entrustment.handsOver());
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                entrustment.address(),
                locale.getLanguage(),
                Text.in(locale, "EntrustmentLetters.subject." + word, thing.name()),
                Text.in(
                        locale,
                        "EntrustmentLetters.asking",
                        Text.in(locale, "EntrustmentLetters.asks." + word, by.name(), thing.name())
                                + details(entrustment.task(), locale),
                        Letter.LINK,
                        until,
                        settings.address(thing.path()),
                        by.name(),
                        by.email()),
                Text.in(locale, "EntrustmentLetters.source", entrustment.address(), by.name()),
                Optional.of(entrustment.link()));
    }

    /** What kind of access it is, until when, and what they are for the partnership. */
    private static String details(Task task, Locale locale) {
        return task instanceof Task.Access access
                ? "\n\n"
                        + Stream.of(
                                        Optional.of(Text.in(
                                                locale,
                                                "EntrustmentLetters.level",
                                                Text.in(locale, "AccessLevel." + access.level()),
                                                Text.in(locale, "EntrustmentPage.means." + access.level()))),
                                        Optional.of(Text.in(
                                                locale,
                                                "EntrustmentLetters.lasts",
                                                access.until()
                                                        .map(day -> Text.date(day, locale))
                                                        .orElse(Text.in(locale, "EntrustmentLetters.noEnd")))),
                                        access.asWhom().map(who -> Text.in(locale, "EntrustmentLetters.asWhom", who)))
                                .flatMap(Optional::stream)
                                .collect(joining("\n"))
                : "";
    }

    /** @param who said so: the name of an account, or the address */
    Letter answered(Entrustment entrustment, Person to, String who, boolean accepted) {
        var locale = to.locale();
        var thing = about.of(entrustment.task());
        var said = accepted ? "accepted" : "declined";
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                to.email(),
                to.language(),
                Text.in(locale, "EntrustmentLetters.subject." + said, thing.name()),
                Text.in(locale, "EntrustmentLetters.body." + said, who, thing.name(), settings.address(thing.path())),
                Text.in(locale, "EntrustmentLetters.answeredSource"),
                Optional.empty());
    }
}
