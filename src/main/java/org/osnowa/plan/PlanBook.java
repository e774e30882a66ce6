package org.osnowa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters what was planned on an earlier day: in the demo community. */
@Component
public class PlanBook {

    /** @param doneOn empty while it is not done: then it is under way if it has begun */
    public record Earlier(
            Optional<UUID> goal,
            String title,
            OrganisationId responsible,
            List<OrganisationId> with,
            LocalDate from,
            LocalDate to,
            Optional<LocalDate> doneOn) {}

    private final Actions actions;
    private final Risks risks;

    PlanBook(Actions actions, Risks risks) {
        this.actions = actions;
        this.risks = risks;
    }

    public void enter(PartnershipId partnership, Earlier earlier, LocalDate today) {
        State open = earlier.from().isAfter(today) ? new State.Planned() : new State.InProgress();
        var state = earlier.doneOn().<State>map(State.Done::new).orElse(open);
        actions.add(
                partnership,
                new Action(
                        new ActionId(Ids.next()),
                        new Work(earlier.goal(), earlier.title(), earlier.responsible(), earlier.with()),
                        Term.of(earlier.from(), earlier.to()),
                        List.of(),
                        state,
                        0));
    }

    public void risk(PartnershipId partnership, String what, Chance chance, Optional<String> response) {
        risks.add(partnership, new Risk(new RiskId(Ids.next()), what, chance, response, Optional.empty(), false, 0));
    }
}
