package org.osnowa.partnerships;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.rules.Stage;

/** @param version of the partnership that the coordinator saw */
public record StageForm(
        int version,

        @NotNull(message = "{StageForm.stage.missing}") @Nullable
        Stage stage,

        @CodePointLength(max = 1000, message = "{StageForm.reason.tooLong}") @Nullable
        String reason) {

    String because() {
        return reason == null ? "" : reason.strip();
    }
}
