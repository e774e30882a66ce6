package org.osnowa.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Asks by letter to sign, and reminds of days that come near. */
@Component
class AgreementLetters {

    private final Mandates mandates;
    private final Coordinators coordinators;
    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    AgreementLetters(
            Mandates mandates,
            Coordinators coordinators,
            People people,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.mandates = mandates;
        this.coordinators = coordinators;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those who decide for the parties; whoever opened the text knows already. */
    void asked(Partnership partnership, Agreement agreement, Paper paper, Person by) {
        deciding(paper.parties().stream()
                        .map(each -> new OrganisationId(each.organisation()))
                        .toList())
                .filter(each -> !each.id().equals(by.id()))
                .forEach(each -> write(
                        each, "asked", partnership.name(), agreement.title(), address(partnership, agreement.id())));
    }

    /** @param unsigned how many signatures are missing */
    void signSoon(
            Partnership partnership,
            AgreementId id,
            String title,
            List<OrganisationId> unsigned,
            LocalDate day,
            long days) {
        Stream.concat(coordinating(partnership), deciding(unsigned))
                .distinct()
                .forEach(each -> write(
                        each,
                        "signSoon",
                        partnership.name(),
                        title,
                        address(partnership, id),
                        days,
                        unsigned.size(),
                        in(each.locale(), day)));
    }

    /** @param what review or end */
    void dayComes(Partnership partnership, AgreementId id, String title, String what, LocalDate day) {
        coordinating(partnership)
                .forEach(each ->
                        write(each, what, partnership.name(), title, address(partnership, id), in(each.locale(), day)));
    }

    private static String in(Locale locale, LocalDate day) {
        return Text.date(day, locale);
    }

    private Stream<Person> coordinating(Partnership partnership) {
        return people.all(coordinators.of(partnership.id())).stream().filter(each -> !each.blocked());
    }

    private Stream<Person> deciding(List<OrganisationId> organisations) {
        var today = LocalDate.now(clock);
        List<PersonId> ids = mandates.deciding(organisations, today).stream()
                .map(Mandate::person)
                .distinct()
                .toList();
        return people.all(ids).stream().filter(each -> !each.blocked());
    }

    private String address(Partnership partnership, AgreementId id) {
        return settings.address("/partnerships/" + partnership.slug() + "/agreement/" + id);
    }

    private void write(Person to, String how, Object... words) {
        var locale = to.locale();
        outbox.tell(new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                to.email(),
                to.language(),
                Text.in(locale, "AgreementLetters.subject." + how, words),
                Text.in(locale, "AgreementLetters.body." + how, words),
                Text.in(locale, "AgreementLetters.source"),
                Optional.empty()));
    }
}
