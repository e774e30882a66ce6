package org.osnowa.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.SafePath;

/** @param password nothing asks for a letter with a link instead */
public record SignInForm(
        @NotBlank(message = "{SignInForm.email.missing}")
        @Size(max = Email.LONGEST, message = "{SignInForm.email.unreadable}")
        @Pattern(regexp = Email.PATTERN, message = "{SignInForm.email.unreadable}")
        @Nullable
        String email,

        @Nullable String password,
        @Nullable String ownDevice,
        @Nullable String next) {

    static SignInForm leadingTo(@Nullable String next) {
        return new SignInForm(null, null, null, next);
    }

    SafePath destination() {
        return SafePath.of(next, "/desk");
    }

    boolean byLetter() {
        return password == null || password.isEmpty();
    }

    String address() {
        return Email.plain(email);
    }
}
