package org.osnowa.goals;

import static org.osnowa.goals.GoalForm.filled;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/** @param version of the measurement that the writer saw */
public record MeasurementForm(
        @Nullable String amount,
        @Nullable String day,

        @NotBlank(message = "{MeasurementForm.source.missing}")
        @CodePointLength(max = 300, message = "{GoalForm.tooLong300}")
        @Nullable
        String source,

        int version,
        @Nullable UUID once) {

    /** Today, and from where the goal says its numbers come. */
    static MeasurementForm fresh(Goal goal, LocalDate today) {
        return new MeasurementForm(
                null, Text.date(today), goal.measure().source().orElse(null), 0, null);
    }

    static MeasurementForm of(Measurement measurement) {
        return new MeasurementForm(
                Amounts.typed(measurement.amount()),
                Text.date(measurement.on()),
                measurement.source(),
                measurement.version(),
                null);
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        var errors = FormErrors.in(result);
        if (read().isEmpty()) {
            errors = errors.and("amount", t("GoalForm.amount.unreadable"));
        }
        var on = filled(day).flatMap(Days::read);
        if (on.isEmpty()) {
            errors = errors.and("day", t("GoalForm.day.unreadable"));
        } else if (on.get().isAfter(today)) {
            errors = errors.and("day", t("MeasurementForm.day.future"));
        }
        return errors.asAskedIn(MeasurementForm.class);
    }

    private Optional<BigDecimal> read() {
        return filled(amount).flatMap(Amounts::read);
    }

    /** Only for a form without errors, as the next three. */
    BigDecimal number() {
        return read().orElseThrow();
    }

    LocalDate on() {
        return filled(day).flatMap(Days::read).orElseThrow();
    }

    String from() {
        return filled(source).orElseThrow();
    }
}
