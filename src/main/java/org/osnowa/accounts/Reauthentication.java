package org.osnowa.accounts;

import static org.osnowa.accounts.AccountRefusal.NOT_YOUR_PASSWORD;
import static org.osnowa.accounts.AccountRefusal.SIGN_IN_AGAIN;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Before what guards an account is changed, its owner proves again who they are: somebody else may sit at an open session. A
 * sign-in of the last ten minutes is proof enough; otherwise the present password is.
 */
@Component
class Reauthentication {

    /** What a form has to ask for. */
    enum Needed {
        NOTHING,
        PASSWORD,
        NEW_SIGN_IN
    }

    private final People people;
    private final Sessions sessions;
    private final EntryLimits limits;
    private final PasswordEncoder passwords;

    Reauthentication(People people, Sessions sessions, EntryLimits limits, PasswordEncoder passwords) {
        this.people = people;
        this.sessions = sessions;
        this.limits = limits;
        this.passwords = passwords;
    }

    Needed needed(Person person, HttpServletRequest request) {
        if (sessions.fresh(request)) {
            return Needed.NOTHING;
        }
        return people.passwordHash(person.id()).isPresent() ? Needed.PASSWORD : Needed.NEW_SIGN_IN;
    }

    Optional<AccountRefusal> whyNot(Person person, @Nullable String password, HttpServletRequest request) {
        return switch (needed(person, request)) {
            case NOTHING -> Optional.empty();
            case NEW_SIGN_IN -> Optional.of(SIGN_IN_AGAIN);
            case PASSWORD -> {
                limits.password(person.email(), request);
                yield people.passwordHash(person.id())
                                .filter(hash -> passwords.matches(password == null ? "" : password, hash))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(NOT_YOUR_PASSWORD);
            }
        };
    }
}
