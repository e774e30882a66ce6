package org.osnowa.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.problems.ProblemRefusal.ALREADY_DECIDED;
import static org.osnowa.problems.ProblemRefusal.INTO_ITSELF;
import static org.osnowa.problems.ProblemRefusal.NOT_PUBLISHED;
import static org.osnowa.problems.ProblemRefusal.NOT_SOLVED;
import static org.osnowa.problems.ProblemRefusal.NO_SUCH_PROBLEM;
import static org.osnowa.problems.ProblemRefusal.TAKEN_UP_ALREADY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.problems.Problem.Course;
import org.osnowa.problems.Problem.Reported;
import org.osnowa.problems.Problem.Wording;

class ProblemTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final Problem waiting = new Problem(
            new ProblemId(Ids.of("lamps")),
            Wording.of("Ciemno na ścieżce. Lampy nie świecą od miesiąca."),
            PlaceId.of("990101"),
            new Reported(NOW, Optional.empty(), Optional.empty()),
            Course.waiting(),
            1,
            0);
    private final Problem open = done(waiting.publish(waiting.wording(), NOW));
    private final Problem taken = done(open.takeUp());
    private final Problem solved = done(taken.solve(TODAY));

    @Test
    void the_first_sentence_is_its_title() {
        assertThat(waiting.wording().title()).isEqualTo("Ciemno na ścieżce");
        assertThat(Wording.of("a".repeat(300)).title()).hasSize(80).endsWith("…");
        assertThat(Wording.of("Słowo ".repeat(40)).title()).endsWith("Słowo…").hasSizeLessThan(80);
        assertThat(Wording.of("Pierwszy wiersz\ni drugi").title()).isEqualTo("Pierwszy wiersz");
        assertThat(Wording.of("🚲".repeat(100)).title().codePoints().count()).isEqualTo(80);
    }

    @Test
    void what_waits_is_not_shown() {
        assertThat(waiting.shown()).isFalse();
        assertThat(open.shown()).isTrue();
        assertThat(done(open.reject("obraża")).shown()).isFalse();
        assertThat(done(waiting.mergeInto(sample("other", open))).shown()).isFalse();
    }

    @Test
    void what_was_rejected_can_be_published_after_all_but_nothing_twice() {
        var rejected = done(waiting.reject("To nie jest problem miejsca."));

        assertThat(rejected.course().reason()).isEqualTo("To nie jest problem miejsca.");
        assertThat(done(rejected.publish(rejected.wording(), NOW)).course().reason())
                .isNull();
        assertThat(open.publish(open.wording(), NOW)).isEqualTo(new Refused<>(ALREADY_DECIDED));
        assertThat(rejected.reject("jeszcze raz")).isEqualTo(new Refused<>(ALREADY_DECIDED));
    }

    @Test
    void what_a_partnership_works_on_is_not_rejected() {
        assertThat(taken.reject("nie")).isEqualTo(new Refused<>(TAKEN_UP_ALREADY));
        assertThat(solved.reject("nie")).isEqualTo(new Refused<>(TAKEN_UP_ALREADY));
    }

    @Test
    void it_is_merged_into_another_that_everybody_sees_and_only_once() {
        var other = sample("other", open);
        var merged = done(taken.mergeInto(other));

        assertThat(merged.course().mergedInto()).isEqualTo(other.id());
        assertThat(merged.mergeInto(other)).isEqualTo(new Refused<>(ALREADY_DECIDED));
        assertThat(open.mergeInto(open)).isEqualTo(new Refused<>(INTO_ITSELF));
        assertThat(open.mergeInto(sample("hidden", waiting))).isEqualTo(new Refused<>(NO_SUCH_PROBLEM));
    }

    @Test
    void partnerships_take_up_what_is_published_and_may_leave_it() {
        assertThat(waiting.takeUp()).isEqualTo(new Refused<>(NOT_PUBLISHED));
        assertThat(taken.state()).isEqualTo(ProblemState.TAKEN_UP);
        assertThat(done(taken.takeUp())).isEqualTo(taken);
        assertThat(taken.left().state()).isEqualTo(ProblemState.OPEN);
        assertThat(solved.left()).isEqualTo(solved);
    }

    @Test
    void what_was_solved_can_come_back() {
        assertThat(solved.course().solvedOn()).isEqualTo(TODAY);
        assertThat(solved.solve(TODAY)).isEqualTo(new Refused<>(NOT_PUBLISHED));
        assertThat(waiting.solve(TODAY)).isEqualTo(new Refused<>(NOT_PUBLISHED));
        assertThat(done(solved.comeBack(true)).state()).isEqualTo(ProblemState.TAKEN_UP);
        assertThat(done(solved.comeBack(false)).state()).isEqualTo(ProblemState.OPEN);
        assertThat(open.comeBack(false)).isEqualTo(new Refused<>(NOT_SOLVED));
    }

    private static Problem sample(String name, Problem like) {
        return new Problem(
                new ProblemId(Ids.of(name)),
                like.wording(),
                like.place(),
                like.reported(),
                like.course(),
                like.voices(),
                like.version());
    }

    private static Problem done(Outcome<Problem> outcome) {
        return ((Done<Problem>) outcome).value();
    }
}
