package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.Text;

public record FirstAdministratorForm(
        @Named @Nullable String name,

        @Addressed @Nullable String email,

        @Nullable String password) {

    static FirstAdministratorForm empty() {
        return new FirstAdministratorForm(null, null, null);
    }

    Optional<String> chosenPassword() {
        return Optional.ofNullable(password).filter(typed -> !typed.isEmpty());
    }

    Optional<PasswordRefusal> whyNot() {
        return chosenPassword()
                .flatMap(chosen -> PasswordRule.whyNot(chosen, requireNonNull(name), requireNonNull(email)));
    }

    Person administrator(PersonId id) {
        return new Person(
                id,
                PersonName.plain(requireNonNull(name)),
                EmailAddress.plain(email),
                Text.language().getLanguage(),
                true,
                false,
                0);
    }
}
