package org.osnowa.plan;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;

/** An action as it was typed. */
record Draft(Work work, LocalDate from, LocalDate to, List<ActionId> after, State state) {

    Action fresh(ActionId id) {
        return new Action(id, work, Term.of(from, to), after, state, 0);
    }

    Action over(Action earlier, int seen, LocalDate today) {
        return earlier.as(work, earlier.term().moved(from, to, today), after, state, seen);
    }
}
