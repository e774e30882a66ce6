package org.osnowa.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param present the present password, where the last sign-in is too long ago */
public record EmailForm(
        @NotBlank(message = "{SignUpForm.email.missing}")
        @Size(max = Email.LONGEST, message = "{SignUpForm.email.unreadable}")
        @Pattern(regexp = Email.PATTERN, message = "{SignUpForm.email.unreadable}")
        @Nullable
        String email,

        @Nullable String present) {

    String address() {
        return Email.plain(email);
    }
}
