package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.goals.GoalSamples.LIBRARY;
import static org.osnowa.goals.GoalSamples.POLICE;
import static org.osnowa.goals.GoalSamples.TODAY;
import static org.osnowa.goals.GoalSamples.counting;
import static org.osnowa.goals.GoalSamples.numbers;
import static org.osnowa.goals.GoalSamples.saying;
import static org.osnowa.goals.GoalSamples.visits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.coach.Verdict;
import org.osnowa.goals.Goal.Opinion;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.Measure.Start;
import org.osnowa.goals.Terms.Lack;
import org.osnowa.platform.Ids;

class GoalTest {

    @Test
    void somebody_who_is_no_partner_cannot_look_after_a_goal() {
        assertThat(visits().terms().whyNot(List.of(POLICE), List.of())).contains(GoalRefusal.NOT_A_PARTNER);
        assertThat(visits().terms().whyNot(List.of(LIBRARY), List.of())).isEmpty();
    }

    @Test
    void a_goal_is_overdue_when_its_day_has_passed_and_nobody_has_judged_it() {
        var due = visits().measure().due().orElseThrow();

        assertThat(visits().overdueOn(due)).isFalse();
        assertThat(visits().overdueOn(due.plusDays(1))).isTrue();
        assertThat(visits().judged(new Goal.Judgement(Result.ACHIEVED, "Udało się.", due), 0)
                        .overdueOn(due.plusDays(1)))
                .isFalse();
        assertThat(new Goal(
                                new GoalId(Ids.next()),
                                2,
                                saying("Kiedyś będzie lepiej."),
                                new State.Adopted(),
                                Optional.empty(),
                                visits().opinion(),
                                1,
                                0)
                        .overdueOn(due.plusDays(1)))
                .isFalse();
    }

    @Test
    void a_goal_answers_a_need_of_its_own_diagnosis_only() {
        var need = Ids.next();
        var aim = visits().terms().aim();
        var answering = new Terms(
                new Aim(aim.sentence(), aim.beneficiaries(), aim.place(), aim.owner(), Optional.of(need)),
                Measure.NONE);

        assertThat(answering.whyNot(List.of(LIBRARY), List.of(Ids.next()))).contains(GoalRefusal.NO_SUCH_NEED);
        assertThat(answering.whyNot(List.of(LIBRARY), List.of(need))).isEmpty();
    }

    @Test
    void a_target_on_the_other_side_than_was_chosen_is_refused() {
        assertThat(counting(chosen("37", "15", Direction.UP)).whyNot(List.of(LIBRARY), List.of()))
                .contains(GoalRefusal.AGAINST_DIRECTION);
        assertThat(counting(chosen("15", "37", Direction.DOWN)).whyNot(List.of(LIBRARY), List.of()))
                .contains(GoalRefusal.AGAINST_DIRECTION);
        assertThat(counting(chosen("37", "15", Direction.DOWN)).whyNot(List.of(LIBRARY), List.of()))
                .isEmpty();
    }

    @Test
    void a_target_below_the_beginning_is_taken_for_a_number_that_is_to_fall_and_said() {
        assertThat(counting(numbers("37", "15")).whyNot(List.of(LIBRARY), List.of()))
                .isEmpty();
        assertThat(counting(numbers("37", "15")).remarks(TODAY)).containsExactly(GoalRemark.FALLS);
        assertThat(counting(chosen("37", "15", Direction.DOWN)).remarks(TODAY)).isEmpty();
        assertThat(counting(numbers("14", "60")).remarks(TODAY)).isEmpty();
    }

    @Test
    void what_may_be_right_as_it_is_is_only_remarked_on() {
        assertThat(visits().terms().remarks(TODAY.plusDays(30))).isEmpty();
        assertThat(visits().terms().remarks(TODAY.plusDays(31))).containsExactly(GoalRemark.DUE_PASSED);
        assertThat(counting(numbers("5", "5")).remarks(TODAY)).containsExactly(GoalRemark.STAYS);
        assertThat(counting(unknown()).remarks(TODAY.plusDays(5))).isEmpty();
        assertThat(counting(unknown()).remarks(TODAY.plusDays(6))).containsExactly(GoalRemark.BASELINE_LATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", " % ", "procent", "Proc.", "per cent"})
    void per_cent_of_nothing_is_remarked_on(String unit) {
        assertThat(counting(in(unit)).remarks(TODAY)).containsExactly(GoalRemark.PERCENT_OF_WHAT);
    }

    @Test
    void per_cent_of_something_is_a_unit() {
        assertThat(counting(in("% seniorów")).remarks(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14, 60, 48, 73.9",
        "0, 40, 31, 77.5",
        "3, 10, 9, 85.7",
        "4, 12, 10, 75.0",
        "52000, 90000, 97400, 119.5",
        "37, 15, 26, 50.0",
        "37, 15, 15, 100.0",
        "37, 15, 40, -13.6",
        "14, 60, 14, 0.0",
        "0.5, 1, 0.75, 50.0",
        "-10, 10, 0, 50.0"
    })
    void the_way_that_is_done_is_counted_from_the_beginning(String from, String to, String now, BigDecimal percent) {
        assertThat(numbers(from, to).progress(new BigDecimal(now))).contains(percent);
    }

    @Test
    void without_a_beginning_a_target_or_a_way_between_them_nothing_is_counted() {
        assertThat(numbers("5", "5").progress(BigDecimal.TEN)).isEmpty();
        assertThat(unknown().progress(BigDecimal.TEN)).isEmpty();
        assertThat(Measure.NONE.progress(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void a_goal_says_what_it_lacks() {
        assertThat(visits().terms().lacks()).isEmpty();
        assertThat(saying("Poprawa.").lacks()).containsExactly(Lack.values());
        assertThat(counting(unknown()).lacks()).isEmpty();
    }

    @Test
    void another_wording_has_to_be_confirmed_anew_and_another_source_has_not() {
        var goal = visits();
        var source = new Terms(goal.terms().aim(), from("lista obecności"));
        var target = counting(numbers("14", "70"));
        var sentence = new Terms(saying("Nikt nie jest sam.").aim(), goal.measure());

        assertThat(revision(goal, goal.terms())).isEqualTo(1);
        assertThat(revision(goal, source)).isEqualTo(1);
        assertThat(revision(goal, target)).isEqualTo(2);
        assertThat(revision(goal, sentence)).isEqualTo(2);
    }

    @Test
    void judging_a_goal_changes_nothing_that_was_confirmed() {
        var judged = visits().judged(new Goal.Judgement(Result.PARTLY, "Zabrakło ludzi.", TODAY), 3);

        assertThat(judged.revision()).isEqualTo(1);
        assertThat(judged.version()).isEqualTo(3);
        assertThat(judged.terms()).isEqualTo(visits().terms());
    }

    private static int revision(Goal goal, Terms terms) {
        return goal.worded(terms, new State.Adopted(), new Opinion(Verdict.PRECISE, false), 0)
                .revision();
    }

    private static Measure chosen(String from, String to, Direction direction) {
        var numbers = numbers(from, to);
        return new Measure(
                numbers.indicator(),
                numbers.unit(),
                numbers.start(),
                numbers.target(),
                Optional.of(direction),
                numbers.due(),
                numbers.source());
    }

    private static Measure in(String unit) {
        var numbers = numbers("14", "60");
        return new Measure(
                numbers.indicator(),
                Optional.of(unit),
                numbers.start(),
                numbers.target(),
                numbers.chosen(),
                numbers.due(),
                numbers.source());
    }

    private static Measure from(String source) {
        var numbers = numbers("14", "60");
        return new Measure(
                numbers.indicator(),
                numbers.unit(),
                numbers.start(),
                numbers.target(),
                numbers.chosen(),
                numbers.due(),
                Optional.of(source));
    }

    private static Measure unknown() {
        var numbers = numbers("14", "60");
        return new Measure(
                numbers.indicator(),
                numbers.unit(),
                Optional.of(new Start.Unknown(TODAY.plusDays(5))),
                numbers.target(),
                numbers.chosen(),
                numbers.due(),
                numbers.source());
    }
}
