package org.osnowa.problems;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.problems.ProblemPage.Event;
import org.osnowa.problems.ProblemPage.Linked;
import org.osnowa.problems.TakenUp.Taking;
import org.springframework.stereotype.Component;

/** Tells what became of a problem, in time: problem, cause, goal, action, result. */
@Component
class ProblemStory {

    private final TakenUp takenUp;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final People people;
    private final List<Storyteller> storytellers;
    private final Clock clock;

    ProblemStory(
            TakenUp takenUp,
            Partnerships partnerships,
            Organisations organisations,
            People people,
            List<Storyteller> storytellers,
            Clock clock) {
        this.takenUp = takenUp;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.people = people;
        this.storytellers = storytellers;
        this.clock = clock;
    }

    /**
     * What happened on one day stands in the order in which one leads to another.
     *
     * @param added what stands on the page; the oldest event comes first
     * @param inside whether names are said; everybody else reads in which role it was done
     */
    List<Event> of(Problem problem, List<Note> added, boolean inside) {
        var takings = takenUp.of(problem.id());
        var known = known(takings);
        return Stream.of(
                        own(problem, inside),
                        causes(added),
                        takings.stream().flatMap(each -> taken(each, known)),
                        answers(added),
                        told(known.values()),
                        ended(known.values()),
                        solved(problem))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Event::on))
                .toList();
    }

    private Stream<Event> own(Problem problem, boolean inside) {
        var story = new ArrayList<Event>();
        story.add(Event.said(StoryPart.PROBLEM, day(problem.reported().at()), reported(problem, inside)));
        Optional.ofNullable(problem.course().publishedAt())
                .map(this::day)
                .filter(day -> !day.equals(story.getFirst().on()))
                .ifPresent(day -> story.add(Event.said(StoryPart.PROBLEM, day, t("problems.story.published"))));
        return story.stream();
    }

    private static Stream<Event> solved(Problem problem) {
        return Stream.ofNullable(problem.course().solvedOn())
                .map(day -> Event.said(StoryPart.RESULT, day, t("problems.story.solved")));
    }

    private String reported(Problem problem, boolean inside) {
        return problem.reported()
                .enteredBy()
                .flatMap(people::find)
                .map(person -> inside ? person.name() : t("problems.story.organiser"))
                .map(name -> t("problems.story.enteredBy", name))
                .orElseGet(() -> t("problems.story.reported"));
    }

    private static Stream<Event> causes(List<Note> added) {
        return added.stream()
                .filter(note -> note.kind() == NoteKind.CAUSE)
                .map(note -> Event.quoted(StoryPart.CAUSE, note.said().on(), t("problems.story.cause"), note.text()));
    }

    private Stream<Event> answers(List<Note> added) {
        var answers =
                added.stream().filter(note -> note.kind() == NoteKind.ANSWER).toList();
        var names = organisations.namesOf(answers.stream()
                .flatMap(note -> note.said().organisation().stream())
                .toList());
        return answers.stream().map(note -> {
            var organisation = note.said().organisation().orElseThrow();
            return Event.quoted(StoryPart.ACTION, note.said().on(), t("problems.story.answered"), note.text())
                    .by(new Linked("/organisations/" + organisation, names.getOrDefault(organisation, "")));
        });
    }

    private static Stream<Event> taken(Taking taking, Map<PartnershipId, Partnership> known) {
        return Optional.ofNullable(known.get(taking.partnership()))
                .map(partnership -> Event.said(StoryPart.ACTION, taking.since(), t("problems.story.takenUp"))
                        .by(linked(partnership)))
                .stream();
    }

    private static Linked linked(Partnership partnership) {
        return new Linked("/partnerships/" + partnership.slug(), partnership.name());
    }

    private static Stream<Event> ended(Collection<Partnership> working) {
        return working.stream()
                .filter(each -> each.life().state().ended())
                .sorted(Comparator.comparing(Partnership::slug))
                .map(each -> Event.said(
                                StoryPart.ACTION,
                                each.life().since(),
                                t("problems.story.ended." + each.life().state()))
                        .by(linked(each)));
    }

    private Stream<Event> told(Collection<Partnership> working) {
        return working.isEmpty()
                ? Stream.of()
                : storytellers.stream()
                        .flatMap(each -> each.tell(working).stream())
                        .map(ProblemStory::event)
                        .sorted(Comparator.comparing(Event::part));
    }

    private static Event event(Chapter chapter) {
        return Event.quoted(chapter.part(), chapter.on(), chapter.words(), chapter.quoted())
                .leading(chapter.path());
    }

    private Map<PartnershipId, Partnership> known(List<Taking> takings) {
        return partnerships.all(takings.stream().map(Taking::partnership).toList()).stream()
                .collect(Collectors.toMap(Partnership::id, Function.identity()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
