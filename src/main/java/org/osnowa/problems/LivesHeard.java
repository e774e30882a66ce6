package org.osnowa.problems;

import static org.osnowa.history.Happening.happened;

import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.partnerships.LifeChanged;
import org.osnowa.partnerships.Partnership;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What only a partnership that ends had taken up looks for one again; what it takes up again, it works on. One that rests has
 * not given anything up.
 */
@Component
class LivesHeard {

    private final Problems problems;
    private final TakenUp takenUp;
    private final History history;

    LivesHeard(Problems problems, TakenUp takenUp, History history) {
        this.problems = problems;
        this.takenUp = takenUp;
        this.history = history;
    }

    /** The problems are held before it is asked who else works on them: two partnerships may end at the same moment. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(LifeChanged life) {
        var partnership = life.partnership();
        var taken = takenUp.by(partnership.id());
        problems.hold(taken);
        var ended = partnership.life().state().ended();
        for (var problem : problems.all(taken)) {
            if (!ended) {
                problem.takeUp().then(again -> lead(problem, again, "partnershipWorks", partnership, life.by()));
            } else if (takenUp.working(problem.id()).isEmpty()) {
                lead(problem, problem.left(), "partnershipEnded", partnership, life.by());
            }
        }
    }

    private void lead(Problem before, Problem after, String deed, Partnership partnership, Person by) {
        if (before.state() != after.state()) {
            problems.save(after, by.id());
            history.tell(after.id().value(), happened("problems.happened." + deed, partnership.name()), by.id());
        }
    }
}
