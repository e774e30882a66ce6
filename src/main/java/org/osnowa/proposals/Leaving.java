package org.osnowa.proposals;

import org.osnowa.partnerships.PartnerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves has no voice any more, also where a round is open. */
@Component
class Leaving {

    private final Proposals proposals;

    Leaving(Proposals proposals) {
        this.proposals = proposals;
    }

    @EventListener
    void on(PartnerLeft left) {
        proposals.leave(left.partnership(), left.organisation());
    }
}
