package org.osnowa.diagnosis;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;

/** A day that somebody typed and that must have been. */
final class PastDay {

    private PastDay() {}

    static FormErrors check(FormErrors errors, String field, @Nullable String typed, LocalDate today) {
        var day = Optional.ofNullable(typed).flatMap(Days::read);
        if (day.isEmpty()) {
            return errors.and(field, t("PastDay.unreadable"));
        }
        return day.get().isAfter(today) ? errors.and(field, t("PastDay.future")) : errors;
    }
}
