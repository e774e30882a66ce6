package org.osnowa.accounts;

import static org.osnowa.accounts.AccountRefusal.ADDRESS_TAKEN;
import static org.osnowa.accounts.AccountRefusal.CONFIRMATION_OVER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.letters.Outbox;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about their own account. */
@Service
class AccountDesk {

    private final People people;
    private final EmailChanges changes;
    private final SignInLinks links;
    private final Sessions sessions;
    private final AccountLetters letters;
    private final Outbox outbox;
    private final MailedTokens tokens;
    private final PasswordEncoder passwords;
    private final Forgetting forgetting;
    private final List<Indispensable> indispensable;

    AccountDesk(
            People people,
            EmailChanges changes,
            SignInLinks links,
            Sessions sessions,
            AccountLetters letters,
            Outbox outbox,
            MailedTokens tokens,
            PasswordEncoder passwords,
            Forgetting forgetting,
            List<Indispensable> indispensable) {
        this.forgetting = forgetting;
        this.indispensable = indispensable;
        this.people = people;
        this.changes = changes;
        this.links = links;
        this.sessions = sessions;
        this.letters = letters;
        this.outbox = outbox;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    @Transactional
    void rename(Person me, String name, String language) {
        people.save(me.called(name).readingIn(language));
    }

    /** Letters and sessions that could still let somebody in are void from now on: they may be why the password is changed. */
    @Transactional
    Outcome<Person> changePassword(Person me, String password, @Nullable String here) {
        return Outcome.unless(PasswordRule.whyNot(password, me.name(), me.email()), () -> me)
                .then(_ -> {
                    people.setPasswordHash(me.id(), String.valueOf(passwords.encode(password)));
                    links.revokeOf(me.id());
                    changes.forget(me.id());
                    sessions.endOthers(me.id(), here);
                    outbox.write(letters.passwordChanged(me));
                });
    }

    /** The letter to a taken address says so; the page says the same for both. */
    @Transactional
    void askForEmail(Person me, String email) {
        var id = Ids.next();
        changes.add(id, new EmailChange(me.id(), email), tokens.token(AccountLetters.NEW_EMAIL, id, 0));
        outbox.write(people.withEmail(email)
                .map(letters::alreadyThere)
                .orElseGet(() -> letters.newEmail(email, me.language(), id)));
    }

    /** What somebody has to hand over before they can delete their account. */
    Optional<? extends Refusal> whyNotLeave(Person me) {
        return Stream.concat(
                        me.whyNotStepDown(people.otherAdministrators(me.id())).stream(),
                        indispensable.stream().flatMap(each -> each.whyNotLeave(me.id()).stream()))
                .findFirst();
    }

    @Transactional
    Outcome<Person> leave(Person me) {
        people.oneAdministratorChangeAtATime();
        return Outcome.unless(whyNotLeave(me), () -> me).then(forgetting::forget);
    }

    @Transactional(readOnly = true)
    Optional<EmailChange> lookAtEmail(String token) {
        return changes.find(token);
    }

    @Transactional
    Outcome<Person> confirmEmail(String token) {
        var used = changes.use(token);
        if (used.isEmpty()) {
            return new Refused<>(CONFIRMATION_OVER);
        }
        var change = used.get();
        var before = people.find(change.person()).orElseThrow(() -> new NotFound(change.person()));
        if (before.blocked() || people.withEmail(change.email()).isPresent()) {
            return new Refused<>(ADDRESS_TAKEN);
        }
        var after = before.at(change.email());
        people.save(after);
        links.revokeOf(after.id());
        outbox.write(letters.emailChanged(before, after.email()));
        return new Done<>(after);
    }
}
