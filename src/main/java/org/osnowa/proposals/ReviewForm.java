package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What became of a reservation that came back.
 *
 * @param again another day on which it comes back; empty when it is settled
 */
public record ReviewForm(
        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}") @Nullable
        String how,

        @Nullable String again) {

    static final ReviewForm EMPTY = new ReviewForm(null, null);

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (!Until.none(again) && Until.day(again).isEmpty()) {
            errors = errors.and("again", t("DecidedForm.day.unreadable"));
        }
        return words().isEmpty() ? errors.and("how", t("ReviewForm.how.missing")) : errors;
    }

    Optional<String> words() {
        return Optional.ofNullable(how).map(String::strip).filter(each -> !each.isEmpty());
    }

    Optional<LocalDate> day() {
        return Until.day(again);
    }
}
