package org.osnowa.goals;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.goals.Goal.Judgement;

/** @param version of the goal that the writer saw */
public record JudgementForm(
        @NotNull(message = "{JudgementForm.result.missing}") @Nullable
        Result result,

        @NotBlank(message = "{JudgementForm.words.missing}")
        @CodePointLength(max = 500, message = "{JudgementForm.words.tooLong}")
        @Nullable
        String words,

        int version) {

    static JudgementForm of(Goal goal) {
        return new JudgementForm(
                goal.judgement().map(Judgement::result).orElse(null),
                goal.judgement().map(Judgement::words).orElse(null),
                goal.version());
    }

    /** Only for a form without errors. */
    Judgement judgement(LocalDate today) {
        return new Judgement(requireNonNull(result), requireNonNull(words).strip(), today);
    }
}
