package org.osnowa.benefits;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * @param until the last day on which partners answer
 * @param letters whether every partner with a public address gets a letter
 * @param version of the review that the coordinator saw, when its day is moved
 */
public record ReviewForm(
        @Nullable String until,
        @Nullable Boolean letters,
        int version,
        @Nullable UUID once) {

    static ReviewForm fresh(LocalDate until) {
        return new ReviewForm(Text.date(until), true, 0, null);
    }

    static ReviewForm of(Review review) {
        return new ReviewForm(Text.date(review.until()), false, review.version(), null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return day().isPresent() ? errors : errors.and("until", t("ReviewForm.until.unreadable"));
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(until).flatMap(Days::read);
    }
}
