package org.osnowa.proposals;

import java.time.Clock;
import org.osnowa.partnerships.PartnerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves has no voice any more, also where a round is open; the page says so at once. See {@link HeldProposals}. */
@Component
class Leaving {

    private final Proposals proposals;
    private final Clock clock;

    Leaving(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @EventListener
    void on(PartnerLeft left) {
        proposals.leave(left.partnership(), left.organisation(), clock.instant());
    }
}
