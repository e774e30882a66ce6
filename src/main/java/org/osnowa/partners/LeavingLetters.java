package org.osnowa.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Tells the other side that a partner has left: the coordinators, or those who decide for it. */
@Component
class LeavingLetters {

    private final Coordinators coordinators;
    private final Mandates mandates;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    LeavingLetters(
            Coordinators coordinators,
            Mandates mandates,
            Organisations organisations,
            People people,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.coordinators = coordinators;
        this.mandates = mandates;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param itself whether the partner said so itself; otherwise a coordinator entered it, which it should know */
    void left(Partnership partnership, OrganisationId organisation, Person by, boolean itself) {
        var name = Objects.requireNonNull(
                organisations.namesOf(List.of(organisation)).get(organisation));
        var readers = itself
                ? coordinators.of(partnership.id())
                : mandates.representatives(organisation, LocalDate.now(clock)).stream()
                        .filter(Mandate::decides)
                        .map(Mandate::person)
                        .toList();
        people.all(readers).stream()
                .filter(each -> !each.blocked() && !each.id().equals(by.id()))
                .forEach(each -> outbox.tell(letter(each, partnership, name, by, itself ? "itself" : "entered")));
    }

    private Letter letter(Person to, Partnership partnership, String name, Person by, String how) {
        var locale = to.locale();
        var page = settings.address("/partnerships/" + partnership.slug() + "/partners");
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                to.email(),
                to.language(),
                Text.in(locale, "LeavingLetters.subject", partnership.name(), name),
                Text.in(locale, "LeavingLetters.body." + how, name, partnership.name(), by.name(), page),
                Text.in(locale, "LeavingLetters.source"),
                Optional.empty());
    }
}
