package org.osnowa.goals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param saidBy who said yes for the organisation, by telephone or across the table */
public record PhoneForm(
        @NotNull(message = "{PhoneForm.organisation.missing}") @Nullable
        UUID organisation,

        @NotBlank(message = "{PhoneForm.saidBy.missing}")
        @CodePointLength(max = 200, message = "{PhoneForm.saidBy.tooLong}")
        @Nullable
        String saidBy) {

    static final PhoneForm EMPTY = new PhoneForm(null, null);
}
