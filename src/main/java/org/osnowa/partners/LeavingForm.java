package org.osnowa.partners;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param reason in the partner's own words */
public record LeavingForm(
        @NotBlank(message = "{LeavingForm.reason.missing}")
        @CodePointLength(max = 1000, message = "{LeavingForm.reason.tooLong}")
        @Nullable
        String reason) {

    static LeavingForm empty() {
        return new LeavingForm(null);
    }
}
