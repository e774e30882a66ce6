package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Text;

public record FirstAdministratorForm(
        @NotBlank(message = "{SignUpForm.name.missing}")
        @Size(max = PersonName.LONGEST, message = "{SignUpForm.name.unreadable}")
        @Pattern(regexp = PersonName.PATTERN, message = "{SignUpForm.name.unreadable}")
        @Nullable
        String name,

        @NotBlank(message = "{SignUpForm.email.missing}")
        @Size(max = Email.LONGEST, message = "{SignUpForm.email.unreadable}")
        @Pattern(regexp = Email.PATTERN, message = "{SignUpForm.email.unreadable}")
        @Nullable
        String email,

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
                Email.plain(email),
                Text.language().getLanguage(),
                true,
                false,
                0);
    }
}
