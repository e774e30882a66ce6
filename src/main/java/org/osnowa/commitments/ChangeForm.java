package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.CommitmentForm.Often;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * Less, later or something else, and why; or how much of it another partner takes.
 *
 * @param quantity the new total, or how much each time, or the part that another takes
 * @param often how often it comes; empty for as before
 * @param from since when another rhythm holds; empty for today
 * @param what something else instead; empty for the same as before
 * @param organisation who takes a part
 */
public record ChangeForm(
        @NotBlank(message = "{CommitmentForm.quantity.missing}") @Nullable
        String quantity,

        @Nullable Often often,
        @Nullable String from,
        @Nullable String due,

        @CodePointLength(max = 300, message = "{CommitmentForm.what.tooLong}") @Nullable
        String what,

        @Nullable UUID organisation,

        @NotBlank(message = "{WhyForm.reason.missing}")
        @CodePointLength(max = 1000, message = "{WhyForm.reason.tooLong}")
        @Nullable
        String reason,

        @CodePointLength(max = 200, message = "{CommitmentForm.saidBy.tooLong}") @Nullable
        String saidBy) {

    FormErrors errors(BindingResult result, boolean withDay) {
        var errors = FormErrors.in(result);
        if (quantity != null && !quantity.isBlank() && Quantities.read(quantity).isEmpty()) {
            errors = errors.and("quantity", t("CommitmentForm.quantity.unreadable"));
        }
        if (withDay && Optional.ofNullable(due).flatMap(Days::read).isEmpty()) {
            errors = errors.and("due", t("CommitmentForm.day.unreadable"));
        }
        if (withDay
                && given(from).isPresent()
                && given(from).flatMap(Days::read).isEmpty()) {
            errors = errors.and("from", t("CommitmentForm.day.unreadable"));
        }
        if (!withDay && organisation == null) {
            errors = errors.and("organisation", t("ChangeForm.organisation.missing"));
        }
        return errors.asAskedIn(ChangeForm.class);
    }

    /** Only for a form without errors. */
    Promise promise(Commitment now, LocalDate today) {
        var every = often == null ? now.promise().rhythm().map(Rhythm::every) : often.every();
        var promise = now.changed(
                every,
                Quantities.read(quantity).orElseThrow(),
                given(from).flatMap(Days::read),
                Days.read(Objects.requireNonNull(due)).orElseThrow(),
                today);
        return given(what)
                .map(other ->
                        promise.instead(other.equals(now.offered().what()) ? Optional.empty() : Optional.of(other)))
                .orElse(promise);
    }

    /** Only for a form without errors. */
    long part() {
        return Quantities.read(quantity).orElseThrow();
    }

    /** Only for a form without errors. */
    String words() {
        return Objects.requireNonNull(reason).strip();
    }

    Optional<String> said() {
        return given(saidBy);
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
