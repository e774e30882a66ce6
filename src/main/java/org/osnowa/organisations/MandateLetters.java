package org.osnowa.organisations;

import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The letters about mandates: to those who have to answer, and to whom was answered. */
@Component
class MandateLetters {

    private final Outbox outbox;
    private final Settings settings;

    MandateLetters(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void asked(Person decider, Person who, Organisation organisation) {
        var people = settings.address("/organisations/" + organisation.id() + "/people");
        write(
                Letter.Kind.UNASKED,
                decider,
                "asked",
                who.name(),
                organisation.profile().brief(),
                people);
    }

    void given(Person who, Organisation organisation) {
        write(Letter.Kind.UNASKED, who, "given", organisation.profile().brief(), settings.address("/desk"));
    }

    void declined(Person who, Organisation organisation) {
        write(
                Letter.Kind.REQUESTED,
                who,
                "declined",
                organisation.profile().brief(),
                settings.address("/organisations/mine"));
    }

    private void write(Letter.Kind kind, Person to, String words, Object... args) {
        var locale = to.locale();
        outbox.tell(new Letter(
                Ids.next(),
                kind,
                to.email(),
                to.language(),
                Text.in(locale, "mandates.letters." + words + ".subject", args),
                Text.in(locale, "mandates.letters." + words + ".body", args),
                Text.in(locale, "mandates.letters.source"),
                Optional.empty()));
    }
}
