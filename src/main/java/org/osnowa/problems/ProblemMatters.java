package org.osnowa.problems;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.ReportedMatters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A partnership may be started from a problem, which it then has taken up. */
@Component
class ProblemMatters implements ReportedMatters {

    private final Problems problems;
    private final TakenUp takenUp;
    private final History history;
    private final Clock clock;

    ProblemMatters(Problems problems, TakenUp takenUp, History history, Clock clock) {
        this.problems = problems;
        this.takenUp = takenUp;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return open(id).map(problem -> new Reported(
                problem.id().value(),
                problem.wording().title(),
                problem.wording().description(),
                problem.place(),
                problem.path()));
    }

    /** What was merged meanwhile is the problem into which it was merged; what is not public, nobody can start from. */
    private Optional<Problem> open(UUID id) {
        return problems.find(new ProblemId(id))
                .flatMap(each -> each.state() == ProblemState.MERGED
                        ? problems.find(Objects.requireNonNull(each.course().mergedInto()))
                        : Optional.of(each))
                .filter(each -> each.whyNotTakeUp().isEmpty());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenUp(UUID id, Partnership started, Person me) {
        open(id).ifPresent(problem -> {
            takenUp.add(problem.id(), started.id(), LocalDate.now(clock), me.id());
            problem.takeUp().then(taken -> problems.save(taken, me.id()));
            var title = problem.wording().title();
            history.tell(started.id().value(), happened("problems.happened.takenUp", title), me.id());
        });
    }
}
