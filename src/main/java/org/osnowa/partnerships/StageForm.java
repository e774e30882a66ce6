package org.osnowa.partnerships;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.rules.Stage;

/**
 * @param version of the partnership that the coordinator saw
 * @param known whether it is known who left no trace in the stage that ends
 */
public record StageForm(
        int version,

        @NotNull(message = "{StageForm.stage.missing}") @Nullable
        Stage stage,

        @CodePointLength(max = 1000, message = "{StageForm.reason.tooLong}") @Nullable
        String reason,

        @Nullable Boolean known) {

    public boolean ticked() {
        return Boolean.TRUE.equals(known);
    }

    StageWord word() {
        return new StageWord(reason == null ? "" : reason.strip(), ticked());
    }
}
