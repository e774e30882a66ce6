package org.osnowa.trials;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.trials.CardAnswer.Respondent;

/**
 * Two questions to choose from, the rest in one's own words and left empty at will.
 *
 * @param card the wording that the respondent has before them
 */
public record CardAnswerForm(
        @NotNull(message = "{CardAnswerForm.understood.missing}") @Nullable
        Understood understood,

        @NotNull(message = "{CardAnswerForm.joins.missing}") @Nullable
        Joins joins,

        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}") @Nullable
        String condition,

        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}") @Nullable
        String brings,

        @CodePointLength(max = GoalCard.LONGEST, message = "{CardForm.tooLong}") @Nullable
        String needs,

        @CodePointLength(max = 200, message = "{CardAnswerForm.name.tooLong}") @Nullable
        String name,

        @CodePointLength(max = 300, message = "{CardAnswerForm.organisation.tooLong}") @Nullable
        String organisation,

        @Nullable UUID card) {

    static CardAnswerForm about(GoalCard card) {
        return new CardAnswerForm(
                null, null, null, null, null, null, null, card.id().value());
    }

    static CardAnswerForm of(GoalCard card, CardAnswer answer) {
        return new CardAnswerForm(
                answer.understood(),
                answer.joins(),
                answer.condition().orElse(null),
                answer.brings().orElse(null),
                answer.needs().orElse(null),
                answer.who().name().orElse(null),
                answer.who().organisation().orElse(null),
                card.id().value());
    }

    /** Only for a form without errors. */
    CardAnswer given(Instant at) {
        var joining = requireNonNull(joins);
        return new CardAnswer(
                requireNonNull(understood),
                joining,
                filled(condition).filter(_ -> joining == Joins.PERHAPS),
                filled(brings),
                filled(needs),
                new Respondent(filled(name), filled(organisation)),
                at);
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
