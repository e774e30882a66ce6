package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * Less or later, and why; or how much of it another partner takes.
 *
 * @param quantity the new total, or the part that another takes
 * @param organisation who takes a part
 */
public record ChangeForm(
        @NotBlank(message = "{CommitmentForm.quantity.missing}") @Nullable
        String quantity,

        @Nullable String due,
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
        if (!withDay && organisation == null) {
            errors = errors.and("organisation", t("ChangeForm.organisation.missing"));
        }
        return errors.asAskedIn(ChangeForm.class);
    }

    /** Only for a form without errors. */
    Promise promise() {
        return Promise.once(
                Quantities.read(quantity).orElseThrow(),
                Days.read(Objects.requireNonNull(due)).orElseThrow());
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
        return Optional.ofNullable(saidBy).map(String::strip).filter(each -> !each.isEmpty());
    }
}
