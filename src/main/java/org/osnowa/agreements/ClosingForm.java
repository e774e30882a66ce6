package org.osnowa.agreements;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why a document is given up, or is over. */
public record ClosingForm(
        @NotBlank(message = "{ClosingForm.reason.missing}")
        @CodePointLength(max = 1000, message = "{ClosingForm.reason.tooLong}")
        @Nullable
        String reason,

        int version) {}
