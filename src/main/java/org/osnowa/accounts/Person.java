package org.osnowa.accounts;

import static org.osnowa.accounts.CareRefusal.BLOCKED;
import static org.osnowa.accounts.CareRefusal.LAST_ADMINISTRATOR;
import static org.osnowa.accounts.CareRefusal.YOURSELF;

import java.util.Locale;
import java.util.Optional;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Text;

/**
 * Someone with an account.
 *
 * @param language in which letters are written to them, "pl" or "en"
 * @param administrator whether they look after the whole installation
 * @param blocked whether an administrator closed the account; it then opens no door, and open sessions end
 */
public record Person(
        PersonId id, String name, String email, String language, boolean administrator, boolean blocked, int version) {

    public Locale locale() {
        return Text.language(language);
    }

    /** For the first one, before whom there is nobody to ask. */
    Person asAdministrator() {
        return standing(true, false);
    }

    Person called(String newName) {
        return new Person(id, newName, email, language, administrator, blocked, version);
    }

    Person at(String newEmail) {
        return new Person(id, name, newEmail, language, administrator, blocked, version);
    }

    Person readingIn(String newLanguage) {
        return new Person(id, name, email, newLanguage, administrator, blocked, version);
    }

    public Optional<CareRefusal> whyNotBlock(PersonId by, int otherAdministrators) {
        if (id.equals(by)) {
            return Optional.of(YOURSELF);
        }
        return whyNotStepDown(otherAdministrators);
    }

    Outcome<Person> block(PersonId by, int otherAdministrators) {
        return Outcome.unless(whyNotBlock(by, otherAdministrators), () -> standing(false, true));
    }

    Outcome<Person> unblock() {
        return new Outcome.Done<>(standing(administrator, false));
    }

    public Optional<CareRefusal> whyNotBecomeAdministrator() {
        return blocked ? Optional.of(BLOCKED) : Optional.empty();
    }

    Outcome<Person> becomeAdministrator() {
        return Outcome.unless(whyNotBecomeAdministrator(), () -> standing(true, blocked));
    }

    /** @param others how many other people look after the installation, and are not blocked */
    public Optional<CareRefusal> whyNotStepDown(int others) {
        return administrator && others == 0 ? Optional.of(LAST_ADMINISTRATOR) : Optional.empty();
    }

    Outcome<Person> stepDown(int others) {
        return Outcome.unless(whyNotStepDown(others), () -> standing(false, blocked));
    }

    private Person standing(boolean looksAfterEverything, boolean closed) {
        return new Person(id, name, email, language, looksAfterEverything, closed, version);
    }
}
