package org.osnowa.trials;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.trials.GoalCard.Wording;

/**
 * @param version the number of the wording that the writer saw
 * @param check whether the writer only asks the coach
 */
public record CardForm(
        @NotBlank(message = "{CardForm.sentence.missing}")
        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}")
        @Nullable
        String sentence,

        @NotBlank(message = "{CardForm.matters.missing}")
        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}")
        @Nullable
        String matters,

        @NotBlank(message = "{CardForm.asked.missing}")
        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}")
        @Nullable
        String asked,

        @NotBlank(message = "{CardForm.gain.missing}")
        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}")
        @Nullable
        String gain,

        int version,
        @Nullable Boolean check,
        @Nullable UUID once) {

    static CardForm with(@Nullable String sentence) {
        return new CardForm(sentence, null, null, null, 0, null, null);
    }

    static CardForm of(GoalCard card) {
        var wording = card.wording();
        return new CardForm(
                wording.sentence(), wording.matters(), wording.asked(), wording.gain(), card.number(), null, null);
    }

    boolean checking() {
        return Boolean.TRUE.equals(check);
    }

    /** The same words over another wording. */
    CardForm over(int seen) {
        return new CardForm(sentence, matters, asked, gain, seen, check, once);
    }

    String typed() {
        return sentence == null ? "" : sentence.strip();
    }

    /** Only for a form without errors. */
    Wording wording() {
        return new Wording(
                requireNonNull(sentence).strip(),
                requireNonNull(matters).strip(),
                requireNonNull(asked).strip(),
                requireNonNull(gain).strip());
    }
}
