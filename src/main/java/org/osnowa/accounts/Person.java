package org.osnowa.accounts;

import java.util.Locale;
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

    Person asAdministrator() {
        return new Person(id, name, email, language, true, blocked, version);
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
}
