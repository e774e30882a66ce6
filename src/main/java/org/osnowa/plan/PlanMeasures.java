package org.osnowa.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.osnowa.partnerships.Measures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;

/** Counts for the rules how the plan stands (gate.G4, gate.G6, gate.G7, gate.J2, gate.J5). */
@Component
class PlanMeasures implements Measures {

    private final Actions actions;
    private final Clock clock;

    PlanMeasures(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.ACTIONS_DONE_PERCENT,
                Figure.GOALS_WITHOUT_ACTION,
                Figure.OVERDUE_UNRENEWED,
                Figure.RISKS,
                Figure.SHARED_ACTIONS_PERCENT);
    }

    @Override
    public void measure(Partnership partnership, Figures figures) {
        var measured = actions.measured(partnership.id());
        var plan = measured.plan();
        var today = LocalDate.now(clock);
        figures.with(Figure.SHARED_ACTIONS_PERCENT, plan.sharedPercent())
                .with(Figure.ACTIONS_DONE_PERCENT, plan.donePercent(today))
                .with(Figure.OVERDUE_UNRENEWED, plan.overdue(today))
                .with(Figure.GOALS_WITHOUT_ACTION, measured.goalsWithoutAction())
                .with(Figure.RISKS, measured.answeredRisks());
    }
}
