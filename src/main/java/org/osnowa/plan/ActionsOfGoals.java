package org.osnowa.plan;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.goals.GoalActions;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Tells the goals what is done for them. */
@Component
class ActionsOfGoals implements GoalActions {

    private final Actions actions;
    private final Organisations organisations;
    private final Clock clock;

    ActionsOfGoals(Actions actions, Organisations organisations, Clock clock) {
        this.actions = actions;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Line> of(PartnershipId partnership, UUID goal) {
        var done = actions.of(partnership).standing().stream()
                .filter(each -> each.work().goal().filter(goal::equals).isPresent())
                .toList();
        var names = organisations.namesOf(done.stream()
                .flatMap(each -> each.work().everybody().stream())
                .distinct()
                .toList());
        return done.stream().map(each -> line(each, names)).toList();
    }

    private Line line(Action action, Map<OrganisationId, String> names) {
        return new Line(
                action.work().title(),
                action.work().everybody().stream()
                        .map(each -> names.getOrDefault(each, ""))
                        .collect(Collectors.joining(", ")),
                Text.date(action.term().from()),
                Text.date(action.term().to()),
                t(ActionForm.doing(action.state())),
                action.done(),
                action.overdue(LocalDate.now(clock)));
    }
}
