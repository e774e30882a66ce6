package org.osnowa.plan;

import java.util.List;
import java.util.UUID;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** The actions of a partnership by name, for what is given to them. */
@Component
public class ActionNames {

    public record Named(UUID id, String title) {}

    private final Actions actions;

    ActionNames(Actions actions) {
        this.actions = actions;
    }

    /** Without those given up, what begins first comes first. */
    public List<Named> of(PartnershipId partnership) {
        return actions.of(partnership).standing().stream()
                .map(each -> new Named(each.id().value(), each.work().title()))
                .toList();
    }
}
