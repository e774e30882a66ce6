package org.osnowa.partnerships;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.Membership.Representative;

/**
 * What an invited organisation said.
 *
 * @param reason why not; there exactly when the answer is no (gate.R7)
 * @param expects what the organisation would like to get out of it
 * @param enteredBy who wrote the answer down after a telephone call; empty when it came from the letter's link
 */
public record Answer(
        Kind kind,
        @Nullable Reason reason,
        @Nullable String explanation,
        Representative respondent,
        @Nullable String expects,
        Instant at,
        Optional<PersonId> enteredBy) {

    public enum Kind {
        YES,
        YES_PRELIMINARY,
        MAYBE,
        NO;

        boolean joins() {
            return this == YES || this == YES_PRELIMINARY;
        }
    }

    public enum Reason {
        TIME,
        NO_MANDATE,
        DISPUTE,
        NO_BENEFIT,
        OTHER
    }

    public Answer {
        if ((kind == Kind.NO) != (reason != null)) {
            throw new IllegalArgumentException("A reason goes with a no, and only with a no");
        }
    }
}
