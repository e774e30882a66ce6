package org.osnowa.decisions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decisions by their code and words, for what led to them. */
@Component
public class DecisionNames {

    /** @param code as it is called in the partnership: U1, U2, … */
    public record Named(String code, String words) {}

    private final Decisions decisions;

    DecisionNames(Decisions decisions) {
        this.decisions = decisions;
    }

    public Optional<Named> find(UUID decision) {
        return decisions.named(decision);
    }
}
