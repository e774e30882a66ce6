package org.osnowa.meetings;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param by who answers, as they call themselves */
public record AskedComingForm(
        @NotNull(message = "{AskedComingForm.coming.missing}") @Nullable
        Coming coming,

        @CodePointLength(max = 200, message = "{MeetingForm.tooLong200}") @Nullable
        String by) {

    Optional<String> name() {
        return Optional.ofNullable(by).map(String::strip).filter(each -> !each.isEmpty());
    }
}
