package org.osnowa.trials;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said about one wording of a card.
 *
 * @param condition on which their organisation would join; only with a perhaps
 * @param brings what they would bring
 * @param needs what they need to hear
 */
record CardAnswer(
        Understood understood,
        Joins joins,
        Optional<String> condition,
        Optional<String> brings,
        Optional<String> needs,
        Respondent who,
        Instant at) {

    /** As they said themselves, who may say nothing. */
    record Respondent(Optional<String> name, Optional<String> organisation) {

        static final Respondent NAMELESS = new Respondent(Optional.empty(), Optional.empty());
    }

    /** By which way they answered: each wording takes one answer from each. */
    sealed interface Way {

        record Letter(RecipientId recipient) implements Way {}

        /** @param voice a hash of what stands in the browser's cookie and of the trial */
        record Link(String voice) implements Way {}
    }

    CardAnswer {
        if (condition.isPresent() && joins != Joins.PERHAPS) {
            throw new IllegalArgumentException("A condition goes with a perhaps, and only with a perhaps");
        }
    }
}
