package org.osnowa.commitments;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * Why something is done with a commitment.
 *
 * @param saidBy who said it, where a coordinator writes it down
 */
public record WhyForm(
        @NotBlank(message = "{WhyForm.reason.missing}")
        @CodePointLength(max = 1000, message = "{WhyForm.reason.tooLong}")
        @Nullable
        String reason,

        @CodePointLength(max = 200, message = "{CommitmentForm.saidBy.tooLong}") @Nullable
        String saidBy) {

    FormErrors errors(BindingResult result) {
        return FormErrors.in(result).asAskedIn(WhyForm.class);
    }

    /** Only for a form without errors. */
    String words() {
        return java.util.Objects.requireNonNull(reason).strip();
    }

    Optional<String> said() {
        return Optional.ofNullable(saidBy).map(String::strip).filter(each -> !each.isEmpty());
    }
}
