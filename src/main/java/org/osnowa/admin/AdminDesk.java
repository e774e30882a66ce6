package org.osnowa.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PeopleDesk;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.commitments.RateChanged;
import org.osnowa.letters.TroubledLetters;
import org.osnowa.organisations.MandateChanged;
import org.osnowa.organisations.MandateId;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.OrganisationsMerged;
import org.osnowa.partnerships.CoordinationChanged;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators may ask for. Each deed and its line in the log exist together or not at all. */
@Service
class AdminDesk {

    private final PeopleDesk desk;
    private final People people;
    private final TroubledLetters letters;
    private final Mandates mandates;
    private final Organisations organisations;
    private final AdminLog log;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    AdminDesk(
            PeopleDesk desk,
            People people,
            TroubledLetters letters,
            Mandates mandates,
            Organisations organisations,
            AdminLog log,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.desk = desk;
        this.people = people;
        this.letters = letters;
        this.mandates = mandates;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Outcome<Person> block(Person me, PersonId id, String reason) {
        return desk.block(id, me.id()).then(person -> log.add(me, Deed.BLOCKED, named(person), reason));
    }

    @Transactional
    Outcome<Person> unblock(Person me, PersonId id, String reason) {
        return desk.unblock(id).then(person -> log.add(me, Deed.UNBLOCKED, named(person), reason));
    }

    /** The log keeps that it was done, and why, but not to whom. */
    @Transactional
    Outcome<Person> forget(Person me, PersonId id, String reason) {
        return desk.forget(id, me.id()).then(person -> log.add(me, Deed.FORGOTTEN, id.toString(), reason));
    }

    @Transactional
    Outcome<Person> makeAdministrator(Person me, PersonId id, String reason) {
        return desk.makeAdministrator(id).then(person -> log.add(me, Deed.MADE_ADMINISTRATOR, named(person), reason));
    }

    @Transactional
    Outcome<Person> unmakeAdministrator(Person me, PersonId id, String reason) {
        return desk.unmakeAdministrator(id)
                .then(person -> log.add(me, Deed.UNMADE_ADMINISTRATOR, named(person), reason));
    }

    @Transactional
    Outcome<Person> endSessions(Person me, PersonId id, String reason) {
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        desk.endSessions(id);
        log.add(me, Deed.SESSIONS_ENDED, named(person), reason);
        return new Outcome.Done<>(person);
    }

    /** Only from this person's own page, so that an id of somebody else's mandate ends nothing. */
    @Transactional
    Outcome<Person> endMandate(Person me, PersonId id, MandateId mandate, String reason) {
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        var today = LocalDate.now(clock);
        var held = mandates.currentOf(id, today).stream()
                .filter(each -> each.id().equals(mandate))
                .findFirst()
                .orElseThrow(() -> new NotFound(mandate));
        mandates.end(mandate, today);
        news.publishEvent(new MandateChanged(id, held.organisation()));
        var organisation = organisations.namesOf(List.of(held.organisation())).get(held.organisation());
        log.add(me, Deed.MANDATE_ENDED, named(person) + ", " + organisation, reason);
        return new Outcome.Done<>(person);
    }

    /** A double click sends once: the second finds the letter in trouble no more. */
    @Transactional
    void sendAgain(Person me, UUID id) {
        letters.sendAgain(id)
                .ifPresent(
                        letter -> log.add(me, Deed.LETTER_SENT_AGAIN, letter.subject() + " → " + letter.address(), ""));
    }

    @EventListener
    void merged(OrganisationsMerged merge) {
        var names = organisations.namesOf(List.of(merge.kept(), merge.gone()));
        var subject = names.get(merge.gone()) + " → " + names.get(merge.kept());
        log.add(merge.by(), merge.undone() ? Deed.MERGE_UNDONE : Deed.MERGED, subject, "");
    }

    /** What an administrator does to a partnership from outside; what its coordinators do is their own affair. */
    @EventListener
    void changed(CoordinationChanged change) {
        if (change.outside()) {
            var deed = change.begins() ? Deed.COORDINATOR_ADDED : Deed.COORDINATOR_REMOVED;
            log.add(
                    change.by(),
                    deed,
                    named(change.who()) + ", " + change.partnership().name(),
                    "");
        }
    }

    @EventListener
    void changed(RateChanged change) {
        var deed = switch (change.what()) {
            case ADDED -> Deed.RATE_ADDED;
            case CHANGED -> Deed.RATE_CHANGED;
            case RETIRED -> Deed.RATE_RETIRED;
            case BROUGHT_BACK -> Deed.RATE_BROUGHT_BACK;
        };
        log.add(change.by(), deed, change.words(), "");
    }

    private static String named(Person person) {
        return person.name() + " <" + person.email() + ">";
    }
}
