package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a partnership is at work; beside its stage (domain/01, 1.2).
 *
 * @param since the day of the decision
 * @param reason why; empty for a partnership that has always been at work
 */
public record Life(LifeState state, LocalDate since, String reason) {

    static Life since(LocalDate start) {
        return new Life(LifeState.ACTIVE, start, "");
    }

    /** What has ended is read, and not rewritten. */
    public Optional<LifeRefusal> whyNotRewrite() {
        return state.ended() ? Optional.of(LifeRefusal.ENDED) : Optional.empty();
    }
}
