package org.osnowa.disputes;

import java.time.Clock;
import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is forgotten has no link any more, and nobody knows where it went; what they wrote stays, by nobody in particular. */
@Component
class DisputesForgotten {

    private final DisputeLinks links;
    private final DisputeEntries entries;
    private final Disputes disputes;
    private final Clock clock;

    DisputesForgotten(DisputeLinks links, DisputeEntries entries, Disputes disputes, Clock clock) {
        this.links = links;
        this.entries = entries;
        this.disputes = disputes;
        this.clock = clock;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var who = forgotten.who();
        links.forget(who.email(), clock.instant()).forEach(link -> {
            link.name().ifPresent(name -> entries.forgetName(link.dispute().value(), name));
            disputes.leadNoMoreBy(link.id());
            entries.forgetWords(link.dispute().value(), link.address());
        });
        disputes.leadNoMore(who.id());
    }
}
