package org.osnowa.hands;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Aim.AtPartnership;
import org.osnowa.hands.Aim.AtProblem;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Refusal;
import org.osnowa.problems.ProblemBoard;
import org.osnowa.problems.ProblemBoard.Notice;
import org.osnowa.problems.ProblemId;
import org.springframework.stereotype.Component;

/** With what people want to help, and who answers them: whoever coordinates it or looks after it. */
@Component
class Aims {

    /**
     * @param whyNot why nobody can offer help any more
     */
    record Aimed(Aim aim, String name, String path, Optional<Refusal> whyNot) {}

    private final Partnerships partnerships;
    private final Coordinators coordinators;
    private final Access access;
    private final ProblemBoard problems;
    private final People people;

    Aims(Partnerships partnerships, Coordinators coordinators, Access access, ProblemBoard problems, People people) {
        this.partnerships = partnerships;
        this.coordinators = coordinators;
        this.access = access;
        this.problems = problems;
        this.people = people;
    }

    Aimed partnership(String slug) {
        return aimed(partnerships.get(slug));
    }

    /** What was merged is the problem into which it was merged. */
    Aimed problem(ProblemId id) {
        return aimed(problems.get(id));
    }

    private static Aimed aimed(Partnership partnership) {
        return new Aimed(
                new AtPartnership(partnership.id()),
                partnership.name(),
                "/partnerships/" + partnership.slug(),
                partnership.life().state().ended() ? Optional.of(HandRefusal.PARTNERSHIP_ENDED) : Optional.empty());
    }

    private static Aimed aimed(Notice notice) {
        return new Aimed(
                new AtProblem(notice.id()),
                notice.title(),
                notice.path(),
                notice.solved() ? Optional.of(HandRefusal.PROBLEM_SOLVED) : Optional.empty());
    }

    /** What exists no more is left out. */
    Map<Aim, Aimed> all(Collection<Aim> aims) {
        var all = new HashMap<Aim, Aimed>();
        partnerships.all(partnershipsIn(aims)).forEach(each -> all.put(new AtPartnership(each.id()), aimed(each)));
        problems.all(problemsIn(aims)).forEach(each -> all.put(new AtProblem(each.id()), aimed(each)));
        return all;
    }

    private static List<PartnershipId> partnershipsIn(Collection<Aim> aims) {
        return aims.stream()
                .filter(AtPartnership.class::isInstance)
                .map(each -> ((AtPartnership) each).id())
                .distinct()
                .toList();
    }

    static List<ProblemId> problemsIn(Collection<Aim> aims) {
        return aims.stream()
                .filter(AtProblem.class::isInstance)
                .map(each -> ((AtProblem) each).id())
                .distinct()
                .toList();
    }

    boolean answers(Visitor visitor, Aim aim) {
        return switch (aim) {
            case AtPartnership(var id) -> access.coordinates(visitor, id);
            case AtProblem(var id) ->
                visitor.signedIn()
                        && !problems.lookedAfter(visitor, List.of(id)).isEmpty();
        };
    }

    /** To whom the letter goes; who cannot sign in gets none. */
    List<Person> answerers(Aim aim) {
        return switch (aim) {
            case AtPartnership(var id) ->
                people.all(coordinators.of(id)).stream()
                        .filter(each -> !each.blocked())
                        .toList();
            case AtProblem(var id) -> problems.lookAfter(id);
        };
    }
}
