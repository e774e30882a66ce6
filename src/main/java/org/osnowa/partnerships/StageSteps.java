package org.osnowa.partnerships;

import java.util.List;
import org.springframework.stereotype.Component;

/** How partnerships came to the stage that lasts, for modules that put days into stages. */
@Component
public class StageSteps {

    private final StageChanges changes;

    StageSteps(StageChanges changes) {
        this.changes = changes;
    }

    /** The oldest first. */
    public List<StageStep> of(PartnershipId partnership) {
        return changes.of(partnership).reversed().stream()
                .map(each -> new StageStep(each.from(), each.to(), each.at().toLocalDate()))
                .toList();
    }
}
