package org.osnowa.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.Action.State;
import org.springframework.stereotype.Component;

/** What stands in the plans of partnerships, for modules that ask how much of it is done together. */
@Component
public class DoneTogether {

    /**
     * An action that was not given up. Nobody keeps who took part in it on earlier days, so they are those of today.
     *
     * @param since from which day on it is known to have stood in the plan
     * @param by who does it, the one responsible first
     */
    public record Standing(LocalDate since, List<OrganisationId> by, Optional<LocalDate> doneOn) {

        public boolean shared() {
            return by.size() > 1;
        }
    }

    private final Actions actions;
    private final Clock clock;

    DoneTogether(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    public List<Standing> in(PartnershipId partnership) {
        var today = LocalDate.now(clock);
        return actions.known(partnership, clock.getZone()).stream()
                .map(each -> new Standing(
                        each.since().isAfter(today) ? today : each.since(),
                        each.action().work().everybody(),
                        each.action().state() instanceof State.Done(var on) ? Optional.of(on) : Optional.empty()))
                .toList();
    }
}
