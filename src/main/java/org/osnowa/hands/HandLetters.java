package org.osnowa.hands;

import java.util.Locale;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.hands.Aims.Aimed;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Letters about help. The one to who answers names nobody: names and numbers stay where they can be forgotten. */
@Component
class HandLetters {

    private final Outbox outbox;
    private final Settings settings;

    HandLetters(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void offered(Person answerer, Aimed aimed, Hand hand) {
        var page = settings.address(HandController.path(hand.id()));
        outbox.tell(letter(
                answerer.email(), answerer.locale(), "offered", new Object[] {aimed.name()}, aimed.name(), page));
    }

    /** To an address that somebody typed: it may say that it wants no letters. */
    Outcome<Letter> answer(Hand hand, Aimed aimed, String text, Person by) {
        var locale = Text.language(hand.offer().language());
        return outbox.write(letter(
                hand.offer().reach().words(),
                locale,
                "answered",
                new Object[] {aimed.name()},
                hand.offer().name(),
                aimed.name(),
                text,
                by.name(),
                settings.address(aimed.path())));
    }

    private static Letter letter(String address, Locale locale, String words, Object[] subject, Object... body) {
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                Text.in(locale, "hands.letters." + words + ".subject", subject),
                Text.in(locale, "hands.letters." + words + ".body", body),
                Text.in(locale, "hands.letters." + words + ".source"),
                Optional.empty());
    }
}
