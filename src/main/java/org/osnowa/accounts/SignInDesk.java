package org.osnowa.accounts;

import static org.osnowa.accounts.SignInRefusal.LINK_OVER;
import static org.osnowa.accounts.SignInRefusal.WRONG_CODE;
import static org.osnowa.accounts.SignInRefusal.WRONG_PASSWORD;

import java.util.Optional;
import org.osnowa.accounts.SignInLink.Proof;
import org.osnowa.letters.Outbox;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.SafePath;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for when they want in. Known and unknown addresses cost the same work and get the same answer. */
@Service
class SignInDesk {

    /** Fits no password, but takes as long to compare as any other. */
    private static final String NOBODYS_HASH = "{pbkdf2@SpringSecurity_v5_8}" + "0".repeat(96);

    private final People people;
    private final SignInLinks links;
    private final AccountLetters letters;
    private final Outbox outbox;
    private final MailedTokens tokens;
    private final PasswordEncoder passwords;

    SignInDesk(
            People people,
            SignInLinks links,
            AccountLetters letters,
            Outbox outbox,
            MailedTokens tokens,
            PasswordEncoder passwords) {
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    /**
     * One letter: with a link for who has an account, with a word about that for everybody else, unless they asked us to be
     * left in peace.
     */
    @Transactional
    void askForLetter(String email, String language, RequestingBrowser browser, SafePath next) {
        var known = people.withEmail(email);
        var welcome = known.filter(person -> !person.blocked());
        var id = Ids.next();
        links.add(
                id,
                welcome.map(Person::id).orElse(null),
                tokens.token(AccountLetters.SIGN_IN, id, 0),
                browser,
                next.value());
        if (known.isEmpty()) {
            outbox.answer(letters.noAccount(email, language));
        } else {
            outbox.write(
                    welcome.map(person -> letters.signIn(person, id)).orElseGet(() -> letters.blocked(known.get())));
        }
    }

    /** A link as it looks to whoever holds it, without using it. */
    @Transactional(readOnly = true)
    Optional<SignInLink> look(String token) {
        return links.find(token).filter(SignInLink::alive);
    }

    record Entrance(PersonId person, SafePath next) {}

    @Transactional
    Outcome<Entrance> open(String token, Proof proof) {
        var found = links.findForUse(token);
        if (found.isEmpty()) {
            return new Refused<>(LINK_OVER);
        }
        var link = found.get();
        return switch (link.open(proof)) {
            case Done<PersonId>(var person) -> {
                links.use(link.id());
                yield new Done<>(new Entrance(person, new SafePath(link.next())));
            }
            case Refused<PersonId>(var why) -> {
                if (why == WRONG_CODE && proof.code().isPresent()) {
                    links.countWrongCode(link.id());
                }
                yield new Refused<>(why);
            }
        };
    }

    /** Not in a transaction: checking a password takes long on purpose, and nobody should wait for the connection meanwhile. */
    Outcome<PersonId> withPassword(String email, String password) {
        var person = people.withEmail(email);
        var hash = person.map(Person::id).flatMap(people::passwordHash);
        var right = passwords.matches(password, hash.orElse(NOBODYS_HASH)) && hash.isPresent();
        return person.filter(known -> right && !known.blocked())
                .<Outcome<PersonId>>map(known -> new Done<>(known.id()))
                .orElseGet(() -> new Refused<>(WRONG_PASSWORD));
    }
}
