package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.DeliveryDesk.Note;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What came, as typed.
 *
 * @param on empty for today
 * @param reason why it is corrected
 * @param kept the signed name of a file that was sent before
 */
public record DeliveryForm(
        @NotBlank(message = "{DeliveryForm.quantity.missing}") @Nullable
        String quantity,

        @Nullable String on,

        @CodePointLength(max = 500, message = "{DeliveryForm.words.tooLong}") @Nullable
        String words,

        @CodePointLength(max = 200, message = "{CommitmentForm.saidBy.tooLong}") @Nullable
        String saidBy,

        @CodePointLength(max = 1000, message = "{WhyForm.reason.tooLong}") @Nullable
        String reason,

        @Nullable String kept,
        @Nullable UUID once) {

    static final DeliveryForm EMPTY = new DeliveryForm(null, null, null, null, null, null, null);

    DeliveryForm with(@Nullable String file) {
        return new DeliveryForm(quantity, on, words, saidBy, reason, file, once);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (quantity != null && !quantity.isBlank() && Quantities.read(quantity).isEmpty()) {
            errors = errors.and("quantity", t("CommitmentForm.quantity.unreadable"));
        }
        if (given(on).isPresent() && given(on).flatMap(Days::read).isEmpty()) {
            errors = errors.and("on", t("CommitmentForm.day.unreadable"));
        }
        return errors.asAskedIn(DeliveryForm.class);
    }

    /** Only for a form without errors. */
    Note note(LocalDate today) {
        return new Note(
                Quantities.read(quantity).orElseThrow(),
                given(on).flatMap(Days::read).orElse(today),
                given(words));
    }

    Optional<String> said() {
        return given(saidBy);
    }

    Optional<String> why() {
        return given(reason);
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
