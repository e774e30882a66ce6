package org.osnowa.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.accounts.PersonForgotten;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is forgotten has no link any more, and nobody knows where it went; what they wrote stays, by nobody in particular. */
@Component
class DisputesForgotten {

    private final DisputeLinks links;
    private final DisputeEntries entries;
    private final Disputes disputes;
    private final Mandates mandates;
    private final Clock clock;

    DisputesForgotten(DisputeLinks links, DisputeEntries entries, Disputes disputes, Mandates mandates, Clock clock) {
        this.links = links;
        this.entries = entries;
        this.disputes = disputes;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Before the mandates end, which say where the name may have been typed. */
    @EventListener
    @Order(150)
    void forget(PersonForgotten forgotten) {
        var who = forgotten.who();
        links.forget(who.email(), clock.instant()).forEach(link -> {
            var where = List.of(link.dispute());
            link.name().ifPresent(name -> {
                entries.forgetName(link.dispute().value(), name);
                disputes.forgetName(name, where);
                entries.forgetHeard(name, where);
            });
            disputes.forgetName(who.name(), where);
            entries.forgetHeard(who.name(), where);
            disputes.leadNoMoreBy(link.id());
            entries.forgetWords(link.dispute().value(), link.address());
        });
        var speaksFor = mandates.currentOf(who.id(), LocalDate.now(clock)).stream()
                .map(Mandate::organisation)
                .toList();
        var where = disputes.touchedBy(who.id(), speaksFor);
        disputes.forget(who.id(), who.name(), where);
        entries.forgetHeard(who.name(), where);
        disputes.leadNoMore(who.id());
    }
}
