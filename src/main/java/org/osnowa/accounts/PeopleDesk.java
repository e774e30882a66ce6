package org.osnowa.accounts;

import java.util.function.Function;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What administrators may ask for about other people's accounts. Runs in the transaction in which it is logged. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PeopleDesk {

    private final People people;
    private final Sessions sessions;
    private final SignInLinks links;
    private final Forgetting forgetting;

    PeopleDesk(People people, Sessions sessions, SignInLinks links, Forgetting forgetting) {
        this.forgetting = forgetting;
        this.people = people;
        this.sessions = sessions;
        this.links = links;
    }

    public Outcome<Person> block(PersonId id, PersonId by) {
        return change(id, person -> person.block(by, people.otherAdministrators(id)))
                .then(_ -> endSessions(id));
    }

    public Outcome<Person> unblock(PersonId id) {
        return people.forgotten(id) ? new Refused<>(CareRefusal.FORGOTTEN) : change(id, Person::unblock);
    }

    /** Whatever they coordinate is an orphan then, and whoever decides for its leading partner finds it on the desk. */
    public Outcome<Person> forget(PersonId id, PersonId by) {
        people.oneAdministratorChangeAtATime();
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        if (people.forgotten(id)) {
            return new Refused<>(CareRefusal.FORGOTTEN);
        }
        return Outcome.unless(person.whyNotBlock(by, people.otherAdministrators(id)), () -> person)
                .then(forgetting::forget);
    }

    public Outcome<Person> makeAdministrator(PersonId id) {
        return change(id, Person::becomeAdministrator);
    }

    public Outcome<Person> unmakeAdministrator(PersonId id) {
        return change(id, person -> person.stepDown(people.otherAdministrators(id)));
    }

    public void endSessions(PersonId id) {
        sessions.endAll(id);
        links.revokeOf(id);
    }

    /** One change at a time, so that the last two administrators cannot dismiss each other at the same moment. */
    private Outcome<Person> change(PersonId id, Function<Person, Outcome<Person>> wanted) {
        people.oneAdministratorChangeAtATime();
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        return wanted.apply(person).then(people::save);
    }
}
