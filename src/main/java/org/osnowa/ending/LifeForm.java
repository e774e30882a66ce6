package org.osnowa.ending;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Life;
import org.osnowa.partnerships.LifeState;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;

/** @param version of the partnership that the coordinator saw */
public record LifeForm(
        int version,

        @NotNull(message = "{LifeForm.state.missing}") @Nullable
        LifeState state,

        @Nullable String day,

        @CodePointLength(max = 1000, message = "{LifeForm.why.tooLong}") @Nullable
        String why) {

    FormErrors and(FormErrors errors) {
        return since().isPresent() ? errors : errors.and("day", t("LifeForm.day.missing"));
    }

    Life life() {
        return new Life(Objects.requireNonNull(state), since().orElseThrow(), why == null ? "" : why.strip());
    }

    private Optional<LocalDate> since() {
        return day == null ? Optional.empty() : Days.read(day);
    }
}
