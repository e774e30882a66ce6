package org.osnowa.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Settings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody must look after a new instance. Whoever started it gets a link on the console, and nobody else. */
@Service
class FirstAdministratorDesk {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final FirstAdministratorLinks links;
    private final PasswordEncoder passwords;
    private final Settings settings;

    FirstAdministratorDesk(People people, FirstAdministratorLinks links, PasswordEncoder passwords, Settings settings) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.settings = settings;
    }

    /** A new link, which replaces that of an earlier start; none when somebody looks after this instance already. */
    @Transactional
    Optional<String> newLink() {
        if (people.someAdministrator()) {
            return Optional.empty();
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.replace(token);
        return Optional.of(settings.address("/first-administrator/" + token));
    }

    @Transactional(readOnly = true)
    boolean opens(String token) {
        return links.opens(token) && !people.someAdministrator();
    }

    /** Whoever holds the link looks after the machine too, so an account that exists already is simply raised. */
    @Transactional
    Outcome<PersonId> become(String token, FirstAdministratorForm form) {
        var why = form.whyNot();
        if (why.isPresent()) {
            return new Outcome.Refused<>(why.get());
        }
        if (!links.use(token) || people.someAdministrator()) {
            throw new NotFound("the link of the first administrator");
        }
        var wanted = form.administrator(new PersonId(Ids.next()));
        var person = people.addUnlessTaken(wanted)
                ? wanted.id()
                : people.withEmail(wanted.email()).orElseThrow().id();
        people.find(person).map(Person::asAdministrator).ifPresent(people::save);
        form.chosenPassword().ifPresent(password -> people.setPasswordHash(person, encoded(password)));
        return new Outcome.Done<>(person);
    }

    private String encoded(String password) {
        return String.valueOf(passwords.encode(password));
    }
}
