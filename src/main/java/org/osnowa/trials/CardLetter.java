package org.osnowa.trials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letter that brings a card. */
@Component
class CardLetter {

    private final Organisations organisations;
    private final Settings settings;
    private final Clock clock;

    CardLetter(Organisations organisations, Settings settings, Clock clock) {
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    /** The whole card, so that who reads on paper knows what it is about; then where to answer. */
    Letter asking(Recipient recipient, GoalCard card, Partnership partnership, Person sender) {
        var locale = Text.language(recipient.sending().language());
        var until = Text.date(LocalDate.ofInstant(recipient.sending().expires(), clock.getZone()), locale);
        var address = recipient.address().orElseThrow();
        var wording = card.wording();
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                Text.in(locale, "CardLetter.subject", partnership.name()),
                Text.in(
                        locale,
                        "CardLetter.body",
                        sender.name(),
                        partnership.name(),
                        wording.sentence(),
                        wording.matters(),
                        wording.asked(),
                        wording.gain(),
                        Letter.LINK,
                        until,
                        settings.address("/partnerships/" + partnership.slug()),
                        sender.name() + ", " + sender.email()),
                recipient
                        .organisation()
                        .flatMap(organisations::find)
                        .filter(known -> address.equals(known.contact().email()))
                        .map(known -> Text.in(
                                locale,
                                "CardLetter.sourceDirectory",
                                address,
                                name(known),
                                sender.name(),
                                partnership.name()))
                        .orElseGet(
                                () -> Text.in(locale, "CardLetter.source", address, sender.name(), partnership.name())),
                Optional.of(recipient.link()));
    }

    private static String name(Organisation organisation) {
        return organisation.profile().name();
    }
}
