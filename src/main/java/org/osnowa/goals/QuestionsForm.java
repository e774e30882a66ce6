package org.osnowa.goals;

import static org.osnowa.goals.GoalForm.filled;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.goals.KeyQuestions.Answers;

/** @param version of the answers that the writer saw */
public record QuestionsForm(
        @CodePointLength(max = 1000, message = "{QuestionsForm.tooLong}") @Nullable
        String aims,

        @CodePointLength(max = 1000, message = "{QuestionsForm.tooLong}") @Nullable
        String gain,

        @CodePointLength(max = 1000, message = "{QuestionsForm.tooLong}") @Nullable
        String way,

        int version) {

    static QuestionsForm of(Answers answers) {
        return new QuestionsForm(
                answers.aims().orElse(null),
                answers.gain().orElse(null),
                answers.way().orElse(null),
                answers.version());
    }

    QuestionsForm over(int seen) {
        return new QuestionsForm(aims, gain, way, seen);
    }

    Answers answers() {
        return new Answers(filled(aims), filled(gain), filled(way), version);
    }
}
