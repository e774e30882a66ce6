package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record AccountForm(
        @NotBlank(message = "{SignUpForm.name.missing}")
        @Size(max = PersonName.LONGEST, message = "{SignUpForm.name.unreadable}")
        @Pattern(regexp = PersonName.PATTERN, message = "{SignUpForm.name.unreadable}")
        @Nullable
        String name,

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
