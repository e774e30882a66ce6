package org.osnowa.joining;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param reason why not, for whoever asked */
public record SettleForm(
        @NotBlank(message = "{SettleForm.reason.missing}")
        @CodePointLength(max = 1000, message = "{SettleForm.reason.tooLong}")
        @Nullable
        String reason) {}
