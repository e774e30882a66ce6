package org.osnowa.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.hands.Aim;
import org.osnowa.hands.HandBook;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.problems.NoteKind;
import org.osnowa.problems.ProblemBook;
import org.osnowa.problems.ProblemBook.Earlier;
import org.osnowa.problems.ProblemId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The problems from which the partnerships grew, some that nobody took up yet, and who wants to help. */
@Component
@Order(300)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class ProblemScene implements Scene {

    /** As demo/problems.json tells it. Days are counted from the day of the demonstration. */
    record Story(List<Problem> problems, List<Hand> hands) {}

    /**
     * @param enteredBy who wrote down what a resident said
     * @param partnership that took it up
     */
    record Problem(
            String id,
            String title,
            String description,
            String place,
            int on,
            @Nullable String enteredBy,
            int voices,
            boolean waits,
            @Nullable Taken taken,
            @Nullable Integer solvedOn,
            @Nullable String mergedInto,
            List<Note> notes) {}

    record Taken(String slug, int since, String by) {}

    record Note(
            NoteKind kind,
            String text,
            @Nullable String source,
            int on,
            @Nullable String organisation) {}

    record Hand(
            @Nullable String slug,
            @Nullable String problem,
            String name,
            String reach,
            String what,
            int on,
            @Nullable Answer answer) {}

    record Answer(String text, int on, String by) {}

    private static final String MODERATOR = "magdalena";

    private final ProblemBook problems;
    private final HandBook hands;
    private final Clock clock;

    ProblemScene(ProblemBook problems, HandBook hands, Clock clock) {
        this.problems = problems;
        this.hands = hands;
        this.clock = clock;
    }

    @Override
    public void play(LocalDate today) {
        var story = DemoCommunity.read("problems", Story.class);
        story.problems().forEach(each -> enter(each, today));
        story.problems().forEach(each -> follow(each, today));
        story.hands().forEach(each -> enter(each, today));
    }

    private void enter(Problem told, LocalDate today) {
        var id = problem(told.id());
        problems.enter(
                id,
                new Earlier(
                        told.title(),
                        told.description(),
                        DemoCommunity.place(told.place()),
                        today.plusDays(told.on()),
                        Optional.ofNullable(told.enteredBy()).map(ProblemScene::person),
                        told.voices(),
                        told.waits()));
        told.notes()
                .forEach(note -> problems.note(
                        id,
                        note.kind(),
                        note.text(),
                        note.source(),
                        today.plusDays(note.on()),
                        Optional.ofNullable(note.organisation())
                                .map(each -> new OrganisationId(Ids.of("demo " + each)))));
    }

    private void follow(Problem told, LocalDate today) {
        var id = problem(told.id());
        Optional.ofNullable(told.taken())
                .ifPresent(taken -> problems.takenUp(
                        id, partnership(taken.slug()), today.plusDays(taken.since()), person(taken.by())));
        Optional.ofNullable(told.solvedOn())
                .ifPresent(on -> problems.solved(id, today.plusDays(on), person(MODERATOR)));
        Optional.ofNullable(told.mergedInto()).ifPresent(into -> problems.merged(id, problem(into), person(MODERATOR)));
    }

    private void enter(Hand told, LocalDate today) {
        hands.enter(
                aim(told),
                new HandBook.Earlier(
                        told.name(),
                        told.reach(),
                        told.what(),
                        noon(today.plusDays(told.on())),
                        Optional.ofNullable(told.answer())
                                .map(each -> new HandBook.Answered(
                                        each.text(), noon(today.plusDays(each.on())), person(each.by())))));
    }

    private static Aim aim(Hand told) {
        return told.slug() == null
                ? new Aim.AtProblem(problem(String.valueOf(told.problem())))
                : new Aim.AtPartnership(partnership(told.slug()));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private static ProblemId problem(String id) {
        return new ProblemId(Ids.of("demo problem " + id));
    }

    private static PartnershipId partnership(String slug) {
        return new PartnershipId(Ids.of("demo " + slug));
    }

    private static PersonId person(String id) {
        return new PersonId(Ids.of("demo " + id));
    }
}
