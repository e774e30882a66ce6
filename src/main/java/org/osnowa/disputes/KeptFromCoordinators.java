package org.osnowa.disputes;

import org.osnowa.partnerships.CoordinationChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is said about the coordination stays closed to whoever coordinates meanwhile, also once they have handed over. */
@Component
class KeptFromCoordinators {

    private final Disputes disputes;

    KeptFromCoordinators(Disputes disputes) {
        this.disputes = disputes;
    }

    @EventListener
    void keep(CoordinationChanged changed) {
        if (changed.begins()) {
            disputes.keepFrom(changed.partnership().id(), changed.who().id());
        }
    }
}
