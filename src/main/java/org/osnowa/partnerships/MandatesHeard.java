package org.osnowa.partnerships;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.history.History;
import org.osnowa.organisations.MandateChanged;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody speaks for a partner without a mandate, or with more than it says; their name stays in the history. */
@Component
class MandatesHeard {

    private final PartnerRepresentatives representatives;
    private final Mandates mandates;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    MandatesHeard(
            PartnerRepresentatives representatives,
            Mandates mandates,
            Organisations organisations,
            History history,
            Clock clock) {
        this.representatives = representatives;
        this.mandates = mandates;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    @EventListener
    void changed(MandateChanged change) {
        var today = LocalDate.now(clock);
        var held = mandates.holds(change.person(), change.organisation(), today);
        if (held.isPresent()) {
            representatives.follow(
                    change.person(), change.organisation(), held.get().scope());
        } else {
            representatives
                    .stop(change.person(), change.organisation(), today)
                    .forEach(stopped -> tell(stopped, change));
        }
    }

    private void tell(PartnerRepresentatives.Stopped stopped, MandateChanged change) {
        var name = organisations.namesOf(List.of(change.organisation())).getOrDefault(change.organisation(), "");
        history.tell(
                stopped.partnership().value(),
                happened("partnerships.happened.mandateEnded", stopped.name())
                        .inTheNameOf(name)
                        .forPartnersOnly(),
                null);
    }
}
