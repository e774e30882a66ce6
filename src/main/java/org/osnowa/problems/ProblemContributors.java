package org.osnowa.problems;

import java.util.Map;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Access;
import org.springframework.stereotype.Component;

/** Who writes down causes and evidence: organisers, and whoever works in a partnership that took the problem up. */
@Component
class ProblemContributors implements Doorkeeper {

    private final Problems problems;
    private final TakenUp takenUp;
    private final Organisers organisers;
    private final Access access;

    ProblemContributors(Problems problems, TakenUp takenUp, Organisers organisers, Access access) {
        this.problems = problems;
        this.takenUp = takenUp;
        this.organisers = organisers;
        this.access = access;
    }

    @Override
    public String door() {
        return "problem-contributor";
    }

    @Override
    public boolean lets(Visitor visitor, Map<String, String> path) {
        return ProblemId.read(path.getOrDefault("problem", ""))
                .flatMap(problems::find)
                .filter(problem -> contributes(visitor, problem))
                .isPresent();
    }

    boolean contributes(Visitor visitor, Problem problem) {
        return visitor.signedIn()
                && (organisers.organises(visitor, problem.place())
                        || takenUp.working(problem.id()).stream().anyMatch(each -> access.contributes(visitor, each)));
    }
}
