package org.osnowa.accounts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Letter.Kind;
import org.osnowa.letters.Letter.Link;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The letters about accounts: asked for by whoever typed the address, or telling its owner what was done to the account. */
@Component
class AccountLetters {

    static final String SIGN_IN = "sign-in";
    static final String SIGN_UP = "sign-up";
    static final String NEW_EMAIL = "new-email";

    private final Settings settings;

    AccountLetters(Settings settings) {
        this.settings = settings;
    }

    Letter signIn(Person person, UUID link) {
        return asked(person, "signIn", new Link("/sign-in/letter/", SIGN_IN, link, 0), person.name());
    }

    Letter blocked(Person person) {
        return asked(person, "blocked", null, person.name());
    }

    Letter noAccount(String email, String language) {
        return typed(email, language, "noAccount", null, settings.address("/sign-up"));
    }

    /** Without the name that was typed: anybody could have typed anything, to have us send it to anybody. */
    Letter signUp(SignUp wish, UUID id) {
        return typed(wish.email(), wish.language(), "signUp", new Link("/sign-up/letter/", SIGN_UP, id, 0));
    }

    Letter alreadyThere(Person person) {
        return asked(person, "alreadyThere", null, person.name(), settings.address("/sign-in"));
    }

    Letter newEmail(String email, String language, UUID id) {
        return typed(email, language, "newEmail", new Link("/account/email/", NEW_EMAIL, id, 0));
    }

    Letter emailChanged(Person before, String email) {
        return alarm(before, "emailChanged", before.name(), email);
    }

    Letter passwordChanged(Person person) {
        return alarm(person, "passwordChanged", person.name(), settings.address("/sign-in"));
    }

    /** To the account whose address somebody typed. */
    private static Letter asked(Person to, String words, @Nullable Link link, Object... args) {
        return letter(Kind.REQUESTED, to.email(), to.language(), words, source(to), link, args);
    }

    private static Letter alarm(Person to, String words, Object... args) {
        return letter(Kind.ALARM, to.email(), to.language(), words, source(to), null, args);
    }

    private static String source(Person to) {
        return Text.in(to.locale(), "accounts.letters.sourceAccount");
    }

    /** To an address that somebody typed, perhaps not its owner. */
    private static Letter typed(String email, String language, String words, @Nullable Link link, Object... args) {
        var source = Text.in(Text.language(language), "accounts.letters.source");
        return letter(Kind.REQUESTED, email, language, words, source, link, args);
    }

    private static Letter letter(
            Kind kind,
            String email,
            String language,
            String words,
            String source,
            @Nullable Link link,
            Object... args) {
        var locale = Text.language(language);
        return new Letter(
                Ids.next(),
                kind,
                email,
                language,
                Text.in(locale, "accounts.letters." + words + ".subject"),
                Text.in(locale, "accounts.letters." + words + ".body", args),
                source,
                Optional.ofNullable(link));
    }
}
