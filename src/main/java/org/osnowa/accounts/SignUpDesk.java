package org.osnowa.accounts;

import static org.osnowa.accounts.AccountRefusal.ADDRESS_TAKEN;
import static org.osnowa.accounts.AccountRefusal.CONFIRMATION_OVER;

import java.util.Optional;
import org.osnowa.letters.Outbox;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.SafePath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for who have no account yet. Whoever has one already gets the same page, and a letter that says so. */
@Service
class SignUpDesk {

    private final People people;
    private final SignUps wishes;
    private final AccountLetters letters;
    private final Outbox outbox;
    private final MailedTokens tokens;

    SignUpDesk(People people, SignUps wishes, AccountLetters letters, Outbox outbox, MailedTokens tokens) {
        this.people = people;
        this.wishes = wishes;
        this.letters = letters;
        this.outbox = outbox;
        this.tokens = tokens;
    }

    @Transactional
    void ask(SignUp wish) {
        var id = Ids.next();
        wishes.add(id, wish, tokens.token(AccountLetters.SIGN_UP, id, 0));
        outbox.write(
                people.withEmail(wish.email()).map(letters::alreadyThere).orElseGet(() -> letters.signUp(wish, id)));
    }

    @Transactional(readOnly = true)
    Optional<SignUp> look(String token) {
        return wishes.find(token);
    }

    record Welcome(PersonId person, SafePath next) {}

    @Transactional
    Outcome<Welcome> confirm(String token) {
        var found = wishes.use(token);
        if (found.isEmpty()) {
            return new Refused<>(CONFIRMATION_OVER);
        }
        var wish = found.get();
        var person = wish.person();
        return people.addUnlessTaken(person)
                ? new Done<>(new Welcome(person.id(), wish.next()))
                : new Refused<>(ADDRESS_TAKEN);
    }
}
