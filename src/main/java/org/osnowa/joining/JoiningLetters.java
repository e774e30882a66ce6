package org.osnowa.joining;

import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Tells coordinators that somebody asks, and who asked what was answered. */
@Component
class JoiningLetters {

    private final Coordinators coordinators;
    private final People people;
    private final Outbox outbox;
    private final Settings settings;

    JoiningLetters(Coordinators coordinators, People people, Outbox outbox, Settings settings) {
        this.coordinators = coordinators;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
    }

    void asked(Partnership partnership, String organisation, Person by) {
        people.all(coordinators.of(partnership.id())).stream()
                .filter(each -> !each.blocked())
                .forEach(each -> write(
                        each,
                        Letter.Kind.UNASKED,
                        "asked",
                        partnership.name(),
                        organisation,
                        by.name(),
                        settings.address("/partnerships/" + partnership.slug() + "/joining/requests")));
    }

    /** @param how accepted or declined */
    void settled(Joining joining, Partnership partnership, String organisation, String how) {
        people.find(joining.by())
                .filter(each -> !each.blocked())
                .ifPresent(each -> write(
                        each,
                        Letter.Kind.REQUESTED,
                        how,
                        partnership.name(),
                        organisation,
                        joining.reason().orElse(""),
                        settings.address("/partnerships/" + partnership.slug())));
    }

    private void write(Person to, Letter.Kind kind, String how, Object... words) {
        var locale = to.locale();
        outbox.tell(new Letter(
                Ids.next(),
                kind,
                to.email(),
                to.language(),
                Text.in(locale, "JoiningLetters.subject." + how, words),
                Text.in(locale, "JoiningLetters.body." + how, words),
                Text.in(locale, "JoiningLetters.source"),
                Optional.empty()));
    }
}
