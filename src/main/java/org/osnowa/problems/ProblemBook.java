package org.osnowa.problems;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Ids;
import org.osnowa.problems.Note.Said;
import org.osnowa.problems.Problem.Course;
import org.osnowa.problems.Problem.Reported;
import org.osnowa.problems.Problem.Wording;
import org.springframework.stereotype.Component;

/** Enters what was reported on an earlier day: in the demo community. */
@Component
public class ProblemBook {

    /**
     * @param enteredBy who wrote down what a resident said
     * @param waits whether nobody has checked it yet
     */
    public record Earlier(
            String title,
            String description,
            PlaceId place,
            LocalDate on,
            Optional<PersonId> enteredBy,
            int voices,
            boolean waits) {}

    private final Problems problems;
    private final Voices voices;
    private final Notes notes;
    private final TakenUp takenUp;
    private final Clock clock;

    ProblemBook(Problems problems, Voices voices, Notes notes, TakenUp takenUp, Clock clock) {
        this.problems = problems;
        this.voices = voices;
        this.notes = notes;
        this.takenUp = takenUp;
        this.clock = clock;
    }

    public void enter(ProblemId id, Earlier earlier) {
        var at = earlier.on().atTime(10, 0).atZone(clock.getZone()).toInstant();
        problems.add(new Problem(
                id,
                new Wording(earlier.title(), earlier.description()),
                earlier.place(),
                new Reported(at, earlier.enteredBy(), Optional.empty()),
                earlier.waits() ? Course.waiting() : Course.open(at),
                0,
                0));
        problems.count(id, voices.enter(id, earlier.voices()));
    }

    public void note(
            ProblemId problem,
            NoteKind kind,
            String text,
            @Nullable String source,
            LocalDate on,
            Optional<OrganisationId> organisation) {
        var said = new Said(kind, text, Optional.ofNullable(source), on, organisation);
        notes.add(problem, Note.fresh(Ids.next(), said, Optional.empty()));
    }

    public void takenUp(ProblemId id, PartnershipId partnership, LocalDate since, PersonId by) {
        takenUp.add(id, partnership, since, by);
        problems.get(id).takeUp().then(taken -> problems.save(taken, by));
    }

    public void solved(ProblemId id, LocalDate on, PersonId by) {
        problems.get(id).solve(on).then(solved -> problems.save(solved, by));
    }

    public void merged(ProblemId id, ProblemId into, PersonId by) {
        problems.get(id).mergeInto(problems.get(into)).then(merged -> {
            problems.save(merged, by);
            problems.count(into, voices.copy(id, into));
        });
    }
}
