package org.osnowa.web;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Lets anybody of the cast in without the work of signing in. */
@Component
public class Cast {

    private final People people;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient db;

    Cast(People people, FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient db) {
        this.people = people;
        this.sessions = sessions;
        this.db = db;
    }

    /** The cookie of a session that has just begun; a guest has none. */
    Optional<Cookie> session(Who who) {
        return who == Who.GUEST ? Optional.empty() : Optional.of(session(person(who)));
    }

    public Cookie session(String email) {
        return session(people.withEmail(email).orElseThrow().id());
    }

    public Cookie session(PersonId person) {
        return session(sessions, person);
    }

    PersonId person(Who who) {
        var person = people.withEmail(who.email()).map(Person::id).orElseGet(() -> add(who));
        if (who == Who.BLOCKED) {
            db.sql("update people set blocked_at = now() where id = :id and blocked_at is null")
                    .param("id", person.value())
                    .update();
        }
        return person;
    }

    private PersonId add(Who who) {
        var person = new Person(
                new PersonId(Ids.of(who.email())), who.name(), who.email(), "pl", who == Who.ADMINISTRATOR, false, 0);
        people.add(person);
        return person.id();
    }

    private static <S extends Session> Cookie session(FindByIndexNameSessionRepository<S> sessions, PersonId person) {
        var session = sessions.createSession();
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, person.toString());
        sessions.save(session);
        var id = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        return new Cookie("osnowa", id);
    }
}
