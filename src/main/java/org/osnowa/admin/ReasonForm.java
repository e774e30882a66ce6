package org.osnowa.admin;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why an administrator does what they do; it stays in the log. */
public record ReasonForm(
        @NotBlank(message = "{ReasonForm.reason.missing}")
        @CodePointLength(max = 500, message = "{ReasonForm.reason.tooLong}")
        @Nullable
        String reason) {

    static ReasonForm empty() {
        return new ReasonForm(null);
    }

    String plain() {
        return requireNonNull(reason).strip();
    }
}
