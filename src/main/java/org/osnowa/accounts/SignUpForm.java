package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record SignUpForm(
        @NotNull(message = "{SignUpForm.forWhom.missing}") @Nullable
        ForWhom forWhom,

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

        @NotNull(message = "{SignUpForm.language.missing}")
        @Pattern(regexp = "pl|en", message = "{SignUpForm.language.missing}")
        @Nullable
        String language) {

    public enum ForWhom {
        MYSELF,
        ORGANISATION
    }

    static SignUpForm empty(String language) {
        return new SignUpForm(null, null, null, language);
    }

    SignUp wish() {
        return new SignUp(
                PersonName.plain(requireNonNull(name)),
                Email.plain(email),
                requireNonNull(language),
                forWhom == ForWhom.ORGANISATION);
    }
}
