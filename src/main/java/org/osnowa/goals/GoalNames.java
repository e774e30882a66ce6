package org.osnowa.goals;

import java.util.List;
import java.util.UUID;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** The goals of a partnership by name, for what is done for them. */
@Component
public class GoalNames {

    /** @param code as in goal.C1 */
    public record Named(UUID id, String code, String sentence) {}

    private final Goals goals;

    GoalNames(Goals goals) {
        this.goals = goals;
    }

    /** Without those given up, by their numbers. */
    public List<Named> of(PartnershipId partnership) {
        return goals.of(partnership).stream()
                .filter(each -> !each.dropped())
                .map(each -> new Named(each.id().value(), each.code(), each.sentence()))
                .toList();
    }
}
