package org.osnowa.problems;

import static org.osnowa.problems.ProblemState.OPEN;
import static org.osnowa.problems.ProblemState.REJECTED;
import static org.osnowa.problems.ProblemState.SOLVED;
import static org.osnowa.problems.ProblemState.TAKEN_UP;
import static org.osnowa.problems.ProblemState.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Outcome;

/**
 * Something that makes life in a place harder, as somebody reported it.
 *
 * @param voices how many browsers said that it concerns them, the first of them included
 */
record Problem(
        ProblemId id, Wording wording, PlaceId place, Reported reported, Course course, int voices, int version) {

    /** @param title what stands in lists */
    record Wording(String title, String description) {

        private static final int TITLE = 80;

        /** The first sentence says what it is about, until an organiser finds a better title. */
        static Wording of(String description) {
            var sentence = description.strip().split("(?<=[.!?…])\\s|\\R", 2)[0].strip();
            return new Wording(shortened(sentence.replaceFirst("\\.$", "")), description.strip());
        }

        private static String shortened(String sentence) {
            if (sentence.codePointCount(0, sentence.length()) <= TITLE) {
                return sentence;
            }
            var cut = sentence.substring(0, sentence.offsetByCodePoints(0, TITLE - 1));
            var space = cut.lastIndexOf(' ');
            return (space > TITLE / 2 ? cut.substring(0, space) : cut).strip() + "…";
        }
    }

    /**
     * @param enteredBy who wrote down what a resident said at the counter
     * @param reader who wants an answer
     */
    record Reported(Instant at, Optional<PersonId> enteredBy, Optional<Reader> reader) {}

    record Reader(String email, String language) {}

    /** @param reason why it was rejected */
    record Course(
            ProblemState state,
            @Nullable Instant publishedAt,
            @Nullable LocalDate solvedOn,
            @Nullable String reason,
            @Nullable ProblemId mergedInto) {

        static Course waiting() {
            return new Course(WAITING, null, null, null, null);
        }

        static Course open(Instant since) {
            return new Course(OPEN, since, null, null, null);
        }
    }

    String path() {
        return "/problems/" + id;
    }

    ProblemState state() {
        return course.state();
    }

    boolean shown() {
        return state().shown();
    }

    Optional<ProblemRefusal> whyNotPublish() {
        return state() == WAITING || state() == REJECTED
                ? Optional.empty()
                : Optional.of(ProblemRefusal.ALREADY_DECIDED);
    }

    Outcome<Problem> publish(Wording better, Instant now) {
        return Outcome.unless(whyNotPublish(), () -> worded(better).in(Course.open(now)));
    }

    /** What was published by mistake can be taken back, until a partnership has taken it up. */
    Optional<ProblemRefusal> whyNotReject() {
        return switch (state()) {
            case WAITING, OPEN -> Optional.empty();
            case TAKEN_UP, SOLVED -> Optional.of(ProblemRefusal.TAKEN_UP_ALREADY);
            case REJECTED, MERGED -> Optional.of(ProblemRefusal.ALREADY_DECIDED);
        };
    }

    Outcome<Problem> reject(String reason) {
        return Outcome.unless(whyNotReject(), () -> in(new Course(REJECTED, null, null, reason, null)));
    }

    Optional<ProblemRefusal> whyNotMergeInto(Problem other) {
        if (id.equals(other.id)) {
            return Optional.of(ProblemRefusal.INTO_ITSELF);
        }
        if (state() == ProblemState.MERGED) {
            return Optional.of(ProblemRefusal.ALREADY_DECIDED);
        }
        return other.shown() ? Optional.empty() : Optional.of(ProblemRefusal.NO_SUCH_PROBLEM);
    }

    Outcome<Problem> mergeInto(Problem other) {
        return Outcome.unless(
                whyNotMergeInto(other), () -> in(new Course(ProblemState.MERGED, null, null, null, other.id)));
    }

    Optional<ProblemRefusal> whyNotTakeUp() {
        return shown() ? Optional.empty() : Optional.of(ProblemRefusal.NOT_PUBLISHED);
    }

    Outcome<Problem> takeUp() {
        return Outcome.unless(
                whyNotTakeUp(),
                () -> state() == OPEN ? in(new Course(TAKEN_UP, course.publishedAt(), null, null, null)) : this);
    }

    /** The last partnership gave it up. */
    Problem left() {
        return state() == TAKEN_UP ? in(new Course(OPEN, course.publishedAt(), null, null, null)) : this;
    }

    Outcome<Problem> solve(LocalDate on) {
        return Outcome.unless(
                state() == OPEN || state() == TAKEN_UP ? Optional.empty() : Optional.of(ProblemRefusal.NOT_PUBLISHED),
                () -> in(new Course(SOLVED, course.publishedAt(), on, null, null)));
    }

    /** @param takenUp whether a partnership still works on it */
    Outcome<Problem> comeBack(boolean takenUp) {
        return Outcome.unless(
                state() == SOLVED ? Optional.empty() : Optional.of(ProblemRefusal.NOT_SOLVED),
                () -> in(new Course(takenUp ? TAKEN_UP : OPEN, course.publishedAt(), null, null, null)));
    }

    private Problem worded(Wording better) {
        return new Problem(id, better, place, reported, course, voices, version);
    }

    private Problem in(Course next) {
        return new Problem(id, wording, place, reported, next, voices, version);
    }
}
