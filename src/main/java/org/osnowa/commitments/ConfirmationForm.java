package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What the receiver says.
 *
 * @param quantity how much of it came; empty for all
 * @param remark what else there is to say
 */
public record ConfirmationForm(
        @Nullable String quantity,

        @CodePointLength(max = 1000, message = "{WhyForm.reason.tooLong}") @Nullable
        String remark) {

    static final ConfirmationForm EMPTY = new ConfirmationForm(null, null);

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return typed().isPresent() && part().isEmpty()
                ? errors.and("quantity", t("CommitmentForm.quantity.unreadable"))
                : errors;
    }

    private Optional<String> typed() {
        return Optional.ofNullable(quantity).filter(each -> !each.isBlank());
    }

    Optional<Long> part() {
        return typed().flatMap(Quantities::read);
    }

    Optional<String> words() {
        return Optional.ofNullable(remark).map(String::strip).filter(each -> !each.isEmpty());
    }
}
