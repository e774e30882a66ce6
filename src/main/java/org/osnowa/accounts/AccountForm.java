package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

public record AccountForm(
        @Named @Nullable String name,

        @NotNull(message = "{SignUpForm.language.missing}")
        @Pattern(regexp = "pl|en", message = "{SignUpForm.language.missing}")
        @Nullable
        String language) {

    static AccountForm of(Person person) {
        return new AccountForm(person.name(), person.language());
    }

    String plainName() {
        return PersonName.plain(requireNonNull(name));
    }
}
