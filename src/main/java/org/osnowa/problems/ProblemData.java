package org.osnowa.problems;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody reported and wants an answer to at the address of their account: a part of what we know about them. */
@Component
@Order(350)
class ProblemData implements PersonalData {

    private static final String LINES = """
            select 'entered' as what, title as about, reported_at as at, description as words
              from problems
             where entered_by = :person
             union all
            select 'decided', title, decided_at, coalesce(reason, '')
              from problems
             where decided_by = :person
             union all
            select 'noted', problems.title, written_at, concat_ws('; ', text, source)
              from problem_notes
              join problems on problems.id = problem_notes.problem
             where written_by = :person
             union all
            select 'tookUp', problems.title, since::timestamptz, ''
              from problem_partnerships
              join problems on problems.id = problem_partnerships.problem
             where taken_by = :person
            """;

    private final OwnLines lines;
    private final Problems problems;
    private final People people;
    private final Clock clock;

    ProblemData(OwnLines lines, Problems problems, People people, Clock clock) {
        this.lines = lines;
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
        var done = lines.of(person, LINES, line -> t("ProblemData." + line.what(), line.about()));
        return new Chapter(
                "problems",
                t("problems.mine"),
                Stream.concat(facts.stream(), done.stream()).toList());
    }

    private String day(Problem problem) {
        return date(LocalDate.ofInstant(problem.reported().at(), clock.getZone()));
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "problems.entered_by",
                "problems.decided_by",
                "problem_notes.written_by",
                "problem_partnerships.taken_by");
    }
}
