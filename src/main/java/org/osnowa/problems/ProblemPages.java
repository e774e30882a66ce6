package org.osnowa.problems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.problems.ProblemPage.Picture;
import org.osnowa.problems.ProblemPage.Told;
import org.osnowa.problems.TakenUp.Taking;
import org.springframework.stereotype.Component;

/** Makes the pages of one problem: the public one, and the organisers' one. */
@Component
class ProblemPages {

    private static final int NEAR = 300;
    private static final int OTHERS = 12;

    private final ProblemLists lists;
    private final Problems problems;
    private final ProblemPhotos photos;
    private final Notes notes;
    private final TakenUp takenUp;
    private final Organisers organisers;
    private final ProblemContributors contributors;
    private final ProblemStory story;
    private final WordVersions versions;
    private final Clock clock;

    ProblemPages(
            ProblemLists lists,
            Problems problems,
            ProblemPhotos photos,
            Notes notes,
            TakenUp takenUp,
            Organisers organisers,
            ProblemContributors contributors,
            ProblemStory story,
            WordVersions versions,
            Clock clock) {
        this.lists = lists;
        this.problems = problems;
        this.photos = photos;
        this.notes = notes;
        this.takenUp = takenUp;
        this.organisers = organisers;
        this.contributors = contributors;
        this.story = story;
        this.versions = versions;
        this.clock = clock;
    }

    ProblemPage show(Problem problem, Visitor visitor, Optional<Voice> voice) {
        var added =
                notes.of(problem.id()).stream().filter(note -> !note.removed()).toList();
        var organises = organisers.organises(visitor, problem.place());
        var contributes = contributors.contributes(visitor, problem);
        return new ProblemPage(
                lists.rows(List.of(problem), voice).getFirst(),
                problem.wording().description(),
                picture(problem).orElse(null),
                told(added, NoteKind.CAUSE::equals),
                told(added, NoteKind::evidence),
                story.of(problem, added, organises || contributes),
                takenUp.of(problem.id()).stream().anyMatch(Taking::ended),
                organises,
                contributes);
    }

    private Optional<Picture> picture(Problem problem) {
        return photos.of(problem.id())
                .map(photo -> new Picture(problem.path() + "/photo?v=" + photo.id(), photo.width(), photo.height()));
    }

    private static List<Told> told(List<Note> added, Function<NoteKind, Boolean> which) {
        return added.stream()
                .filter(note -> which.apply(note.kind()))
                .map(note -> new Told(
                        note.kind(),
                        note.text(),
                        note.said().source().orElse(null),
                        note.said().on()))
                .toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    ModerationPage moderation(Problem problem, Visitor visitor, ModerationForm form, FormErrors errors) {
        var taken = takenUp.of(problem.id()).stream().map(Taking::partnership).toList();
        var mine = organisers.coordinated(visitor).stream()
                .filter(each -> !each.life().state().ended())
                .toList();
        return new ModerationPage(
                lists.rows(List.of(problem), Optional.empty()).getFirst(),
                problem.wording().description(),
                picture(problem).orElse(null),
                day(problem.reported().at()),
                problem.reported().reader().isPresent(),
                problem.state(),
                Optional.ofNullable(problem.course().reason()).orElse(""),
                problem.version(),
                others(problem),
                versions.of(problem.id().value()),
                mine.stream()
                        .filter(each -> !taken.contains(each.id()))
                        .map(each -> Choice.of(each.slug(), each.name()))
                        .toList(),
                mine.stream()
                        .filter(each -> taken.contains(each.id()))
                        .map(each -> Choice.of(each.slug(), each.name()))
                        .toList(),
                form,
                errors);
    }

    /** The most alike first, then the newest. */
    private List<Choice> others(Problem problem) {
        var gmina = problem.place().neighbourhood() ? problem.place().around().getLast() : problem.place();
        var near = problems.near(gmina, NEAR).stream()
                .filter(each -> !each.id().equals(problem.id()))
                .toList();
        var alike = Likeness.among(near, problem.wording().description(), OTHERS);
        return Stream.concat(alike.stream(), near.stream())
                .distinct()
                .limit(OTHERS)
                .map(each -> Choice.of(each.id().toString(), each.wording().title()))
                .toList();
    }
}
