package org.osnowa.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param question1 the first question, and so on; empty ones are left out */
public record TermsForm(
        @Nullable Boolean open,

        @CodePointLength(max = 300, message = "{TermsForm.question.tooLong}") @Nullable
        String question1,

        @CodePointLength(max = 300, message = "{TermsForm.question.tooLong}") @Nullable
        String question2,

        @CodePointLength(max = 300, message = "{TermsForm.question.tooLong}") @Nullable
        String question3,

        @CodePointLength(max = 300, message = "{TermsForm.question.tooLong}") @Nullable
        String question4,

        @CodePointLength(max = 300, message = "{TermsForm.question.tooLong}") @Nullable
        String question5,

        int version) {

    static TermsForm of(Terms terms) {
        return new TermsForm(
                terms.open(),
                question(terms, 0),
                question(terms, 1),
                question(terms, 2),
                question(terms, 3),
                question(terms, 4),
                terms.version());
    }

    private static @Nullable String question(Terms terms, int number) {
        return number < terms.questions().size() ? terms.questions().get(number) : null;
    }

    Terms terms() {
        return new Terms(
                Boolean.TRUE.equals(open),
                Stream.of(question1, question2, question3, question4, question5)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                version);
    }
}
