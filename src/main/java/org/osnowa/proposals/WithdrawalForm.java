package org.osnowa.proposals;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Why a proposal is taken back. */
public record WithdrawalForm(
        @NotBlank(message = "{WithdrawalForm.reason.missing}")
        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}")
        @Nullable
        String reason) {

    static final WithdrawalForm EMPTY = new WithdrawalForm(null);
}
