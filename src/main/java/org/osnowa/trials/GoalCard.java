package org.osnowa.trials;

import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;

/**
 * One wording of a goal for those who might join, on one page.
 *
 * @param number counts the wordings of its trial from 1
 */
record GoalCard(CardId id, TrialId trial, int number, Wording wording, Optional<PersonId> by, Instant at) {

    /** The longest text of a card, in signs: all of it has to fit on one page. */
    static final int LONGEST = 600;

    /**
     * @param sentence the goal
     * @param matters why it matters
     * @param asked what is asked of a partner
     * @param gain what a partner may gain
     */
    record Wording(String sentence, String matters, String asked, String gain) {}
}
