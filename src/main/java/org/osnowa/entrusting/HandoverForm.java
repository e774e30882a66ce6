package org.osnowa.entrusting;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;

/** @param email of the successor, with an account or without */
public record HandoverForm(
        @NotBlank(message = "{HandoverForm.email.missing}")
        @Pattern(regexp = EmailAddress.PATTERN, message = "{HandoverForm.email.unreadable}")
        @Size(max = 254, message = "{HandoverForm.email.unreadable}")
        @Nullable
        String email) {

    static HandoverForm empty() {
        return new HandoverForm(null);
    }

    String address() {
        return requireNonNull(email).strip();
    }
}
