package org.osnowa.problems;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.NotFound;
import org.osnowa.problems.TakenUp.Taking;
import org.springframework.stereotype.Component;

/** What other modules may know of the problems that everybody may know of, and who looks after them. */
@Component
public class ProblemBoard {

    public record Notice(ProblemId id, String title, boolean solved) {

        public String path() {
            return "/problems/" + id;
        }
    }

    private final Problems problems;
    private final ProblemLists lists;
    private final TakenUp takenUp;
    private final Organisers organisers;
    private final Coordinators coordinators;
    private final People people;

    ProblemBoard(
            Problems problems,
            ProblemLists lists,
            TakenUp takenUp,
            Organisers organisers,
            Coordinators coordinators,
            People people) {
        this.problems = problems;
        this.lists = lists;
        this.takenUp = takenUp;
        this.organisers = organisers;
        this.coordinators = coordinators;
        this.people = people;
    }

    /** What was merged is the problem into which it was merged. */
    public Notice get(ProblemId id) {
        return problems.find(id)
                .flatMap(each -> each.state() == ProblemState.MERGED
                        ? problems.find(Objects.requireNonNull(each.course().mergedInto()))
                        : Optional.of(each))
                .filter(Problem::shown)
                .map(ProblemBoard::notice)
                .orElseThrow(() -> new NotFound(id));
    }

    public List<Notice> all(Collection<ProblemId> ids) {
        return problems.all(ids).stream().map(ProblemBoard::notice).toList();
    }

    private static Notice notice(Problem problem) {
        return new Notice(problem.id(), problem.wording().title(), problem.state() == ProblemState.SOLVED);
    }

    /** How many everybody may know of. */
    public int count() {
        return problems.count();
    }

    /** Those that concern the most people and are not solved yet. */
    public List<ProblemRow> pressing(int most) {
        return lists.rows(problems.pressing(most), Optional.empty());
    }

    /**
     * Who answers for a problem: the coordinators of the partnerships that took it up; while none did, whoever looks after
     * its place; where nobody does, the administrators.
     */
    public List<Person> lookAfter(ProblemId id) {
        var problem = problems.get(id);
        return Stream.<List<Person>>of(working(id), able(organisers.of(problem.place())), people.administrators())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> working(ProblemId id) {
        return able(takenUp.working(id).stream()
                .flatMap(each -> coordinators.of(each).stream())
                .distinct()
                .toList());
    }

    private List<Person> able(Collection<PersonId> ids) {
        return people.all(ids).stream().filter(each -> !each.blocked()).toList();
    }

    /** Which of these the visitor answers for. */
    public List<ProblemId> lookedAfter(Visitor visitor, Collection<ProblemId> ids) {
        var taken = takenUp.of(ids);
        var coordinated = visitor.id().map(coordinators::coordinatedBy).orElse(List.of());
        var areas = organisers.areas(visitor);
        Function<Problem, List<Taking>> takings = each -> taken.getOrDefault(each.id(), List.of()).stream()
                .filter(taking -> !taking.ended())
                .toList();
        return problems.all(ids).stream()
                .filter(each -> takings.apply(each).isEmpty()
                        ? areas.stream().anyMatch(area -> area.contains(each.place()))
                        : works(takings.apply(each), coordinated))
                .map(Problem::id)
                .toList();
    }

    private static boolean works(List<Taking> takings, List<PartnershipId> coordinated) {
        return takings.stream().map(Taking::partnership).anyMatch(coordinated::contains);
    }
}
