package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.goals.GoalSamples.LIBRARY;
import static org.osnowa.goals.GoalSamples.POLICE;
import static org.osnowa.goals.GoalSamples.TODAY;
import static org.osnowa.goals.GoalSamples.counting;
import static org.osnowa.goals.GoalSamples.numbers;
import static org.osnowa.goals.GoalSamples.saying;
import static org.osnowa.goals.GoalSamples.visits;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.coach.Verdict;
import org.osnowa.goals.Confirmations.Yes;
import org.osnowa.goals.Goal.Judgement;
import org.osnowa.goals.Goal.Opinion;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.KeyQuestions.Answers;
import org.osnowa.goals.Measure.Start;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of goals: all comes back as it was written, nothing of another partnership is reached, merges are followed. */
@OsnowaTest
@Transactional
class GoalsTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final Instant NOON = Instant.parse("2026-12-01T10:00:00Z");
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));

    @Autowired
    private Goals goals;

    @Autowired
    private Measurements measurements;

    @Autowired
    private KeyQuestions questions;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private GoalTies ties;

    @Autowired
    private ReadingAnew reading;

    @Test
    void every_goal_comes_back_as_it_was_written() {
        var judgement = Optional.of(new Judgement(Result.PARTLY, "Zabrakło ludzi.", TODAY));
        var numbers = numbers("-0.25", "60");
        var falling = new Measure(
                numbers.indicator(),
                numbers.unit(),
                Optional.of(new Start.Unknown(TODAY)),
                numbers.target(),
                Optional.of(Direction.DOWN),
                numbers.due(),
                numbers.source());
        var all = List.of(
                goal(1, saying("Poprawa."), new State.Draft(), Optional.empty()),
                goal(2, counting(numbers), new State.Adopted(), judgement),
                goal(3, counting(falling), new State.Dropped("Za drogo."), Optional.empty()));
        all.forEach(each -> goals.add(POOL, each, NOON));

        assertThat(goals.of(POOL)).isEqualTo(all);
        assertThat(goals.nextNumber(POOL)).isEqualTo(4);
    }

    @Test
    void the_goal_of_another_partnership_does_not_exist_here() {
        var goal = added(visits());

        assertThatThrownBy(() -> goals.get(goal.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_two_savers_is_told() {
        var goal = added(visits());
        var worded = goal.worded(saying("Nikt nie jest sam."), new State.Adopted(), goal.opinion(), 0);
        goals.save(worded);

        assertThatThrownBy(() -> goals.save(worded)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(goals.get(goal.id(), POOL).sentence()).isEqualTo("Nikt nie jest sam.");
        assertThat(goals.get(goal.id(), POOL).revision()).isEqualTo(2);
    }

    @Test
    void measurements_are_corrected_by_one_at_a_time_and_taken_out_once() {
        var goal = added(visits());
        var measured = measured("16.5");
        measurements.add(goal.id(), measured, Optional.empty(), Instant.now());
        measurements.add(goal.id(), measured("20"), Optional.empty(), Instant.now());

        assertThat(measurements.get(measured.id(), goal.id())).isEqualTo(measured);
        assertThat(goals.reachedIn(POOL)).containsExactly(new Goals.Reached(goal, Optional.of(new BigDecimal("20"))));
        var corrected = measured.corrected(BigDecimal.TEN, TODAY, "lista", 0);
        measurements.save(corrected);
        assertThatThrownBy(() -> measurements.save(corrected)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> measurements.get(measured.id(), new GoalId(Ids.next())))
                .isInstanceOf(NotFound.class);

        assertThat(measurements.remove(measured.id(), goal.id())).isTrue();
        assertThat(measurements.remove(measured.id(), goal.id())).isFalse();
        assertThat(measurements.of(goal.id())).hasSize(1);
        assertThat(measurements.count(goal.id())).isEqualTo(1);
    }

    @Test
    void the_first_answers_of_two_people_at_once_are_not_overwritten() {
        var answers = new Answers(Optional.of("Żeby nikt nie był sam."), Optional.empty(), Optional.empty(), 0);
        questions.save(POOL, answers);

        assertThatThrownBy(() -> questions.save(POOL, answers)).isInstanceOf(ChangedMeanwhile.class);
        var now = questions.of(POOL);
        assertThat(now.aims()).contains("Żeby nikt nie był sam.");
        questions.save(POOL, new Answers(now.aims(), Optional.of("Odwiedziny."), now.way(), now.version()));
        assertThat(questions.of(POOL).gain()).contains("Odwiedziny.");
        assertThat(questions.of(POOL).version()).isEqualTo(2);
    }

    @Test
    void a_yes_counts_once_and_only_for_the_wording_it_was_said_to() {
        var goal = added(visits());

        assertThat(confirmations.add(yes(goal, LIBRARY, 1))).isTrue();
        assertThat(confirmations.add(yes(goal, LIBRARY, 1))).isFalse();
        assertThat(confirmations.of(POOL)).hasSize(1);
        goals.save(goal.worded(saying("Inaczej."), new State.Adopted(), goal.opinion(), 0));
        assertThat(confirmations.of(POOL)).isEmpty();
    }

    @Test
    void what_an_organisation_looks_after_and_said_goes_over_and_comes_back() {
        var goal = added(visits());
        confirmations.add(yes(goal, LIBRARY, 1));

        var moved = ties.move(LIBRARY, POLICE);
        assertThat(goals.get(goal.id(), POOL).terms().aim().owner()).contains(POLICE);
        assertThat(confirmations.of(POOL)).extracting(Yes::organisation).containsExactly(POLICE);

        ties.moveBack(moved, LIBRARY, POLICE);
        assertThat(goals.get(goal.id(), POOL).terms().aim().owner()).contains(LIBRARY);
        assertThat(confirmations.of(POOL)).extracting(Yes::organisation).containsExactly(LIBRARY);
    }

    @Test
    void where_both_have_said_yes_one_yes_stays_behind() {
        var goal = added(visits());
        confirmations.add(yes(goal, LIBRARY, 1));
        confirmations.add(yes(goal, SCHOOL, 1));

        var moved = ties.move(LIBRARY, SCHOOL);
        assertThat(moved).noneMatch(each -> each.contains(goal.id().toString()) && each.startsWith("confirmed"));
        assertThat(confirmations.of(POOL)).hasSize(2);
    }

    @Test
    void a_coach_who_reads_better_changes_what_is_counted_and_nothing_else() {
        var goal = added(goal(1, saying("Poprawa jakości życia."), new State.Draft(), Optional.empty()));
        assertThat(goal.opinion().verdict()).isEqualTo(Verdict.NEEDS_WORK);

        reading.all();

        var read = goals.get(goal.id(), POOL);
        assertThat(read.opinion().verdict()).isEqualTo(Verdict.VAGUE);
        assertThat(read.version()).isEqualTo(goal.version());
    }

    private Goal added(Goal goal) {
        goals.add(POOL, goal, NOON);
        return goal;
    }

    private static Goal goal(int number, Terms terms, State state, Optional<Judgement> judgement) {
        return new Goal(
                new GoalId(Ids.next()),
                number,
                terms,
                state,
                judgement,
                new Opinion(Verdict.NEEDS_WORK, number == 2),
                number,
                0);
    }

    private static Measurement measured(String amount) {
        return new Measurement(
                new MeasurementId(Ids.next()), new BigDecimal(amount), TODAY, "rejestr", Optional.empty(), 0);
    }

    private static Yes yes(Goal goal, OrganisationId organisation, int revision) {
        return new Yes(goal.id(), organisation, revision, NOON, Optional.empty(), Optional.empty());
    }
}
