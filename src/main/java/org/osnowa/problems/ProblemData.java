package org.osnowa.problems;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody reported and wants an answer to at the address of their account: a part of what we know about them. */
@Component
@Order(350)
class ProblemData implements PersonalData {

    private final Problems problems;
    private final People people;
    private final Clock clock;

    ProblemData(Problems problems, People people, Clock clock) {
        this.problems = problems;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        List<Fact> facts = people.find(person).stream()
                .flatMap(each -> problems.ofReader(each.email()).stream())
                .map(each ->
                        Fact.of("problem", each.wording().title(), t("problems.mineFact", day(each), t(each.state()))))
                .toList();
        return new Chapter("problems", t("problems.mine"), facts);
    }

    private String day(Problem problem) {
        return date(LocalDate.ofInstant(problem.reported().at(), clock.getZone()));
    }
}
