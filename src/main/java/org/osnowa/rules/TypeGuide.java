package org.osnowa.rules;

import java.util.List;
import java.util.Set;

/**
 * What there is to know of a type before choosing it.
 *
 * @param suits when it is right, and limits what it cannot do: for whoever gave no answer that says so
 */
public record TypeGuide(
        Rule.Words name, Rule.Words what, Rule.Words suits, Rule.Words limits, List<Consequence> consequences) {

    /** What a consequence is about. */
    public enum Kind {
        FORM,
        SIGNS,
        DOCUMENTS,
        TRAP
    }

    /**
     * What follows from choosing the type.
     *
     * @param when it follows from one of these answers only, "question.answer"; from any when there are none
     */
    public record Consequence(Kind kind, Set<String> when, Rule.Words text, Rule.Basis basis) {

        /** A form is named only when it follows for certain; of the rest nothing is kept back that may yet concern somebody. */
        boolean follows(Answers answers) {
            return when.isEmpty()
                    || when.stream().anyMatch(answers::given)
                    || kind != Kind.FORM && when.stream().anyMatch(answers::open);
        }
    }
}
