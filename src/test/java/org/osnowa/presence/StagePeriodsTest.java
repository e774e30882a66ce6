package org.osnowa.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.rules.Stage.AGREEMENT;
import static org.osnowa.rules.Stage.DIAGNOSIS;
import static org.osnowa.rules.Stage.GOALS_AND_PLAN;
import static org.osnowa.rules.Stage.INITIATIVE;
import static org.osnowa.rules.Stage.RECRUITMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.partnerships.StageStep;
import org.osnowa.presence.StagePeriods.Period;
import org.osnowa.rules.Stage;

class StagePeriodsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void a_partnership_that_never_went_on_is_at_its_beginning() {
        var periods = StagePeriods.of(START, List.of(), INITIATIVE, START);

        assertThat(periods.periods()).containsExactly(new Period(INITIATIVE, START, Optional.empty()));
        assertThat(periods.now()).isEqualTo(INITIATIVE);
        assertThat(periods.over(INITIATIVE, day(100))).isFalse();
    }

    @Test
    void the_day_on_which_it_goes_on_belongs_to_the_stage_that_ends() {
        var periods = way(step(INITIATIVE, DIAGNOSIS, 10));

        assertThat(periods.on(day(9))).isEqualTo(INITIATIVE);
        assertThat(periods.on(day(10))).isEqualTo(INITIATIVE);
        assertThat(periods.on(day(11))).isEqualTo(DIAGNOSIS);
    }

    @Test
    void a_stage_begins_on_the_day_after_and_not_before() {
        var periods = way(step(INITIATIVE, DIAGNOSIS, 10));

        assertThat(periods.begun(DIAGNOSIS, day(10))).isFalse();
        assertThat(periods.begun(DIAGNOSIS, day(11))).isTrue();
        assertThat(periods.over(INITIATIVE, day(10))).isTrue();
        assertThat(periods.begun(RECRUITMENT, day(1000))).isFalse();
    }

    @Test
    void a_stage_may_come_again() {
        var periods = way(
                step(INITIATIVE, DIAGNOSIS, 10),
                step(DIAGNOSIS, RECRUITMENT, 20),
                step(RECRUITMENT, DIAGNOSIS, 30),
                step(DIAGNOSIS, RECRUITMENT, 40));

        assertThat(periods.of(DIAGNOSIS))
                .containsExactly(
                        new Period(DIAGNOSIS, day(11), Optional.of(day(20))),
                        new Period(DIAGNOSIS, day(31), Optional.of(day(40))));
        assertThat(periods.on(day(30))).isEqualTo(RECRUITMENT);
        assertThat(periods.on(day(31))).isEqualTo(DIAGNOSIS);
        assertThat(periods.on(day(41))).isEqualTo(RECRUITMENT);
        assertThat(periods.over(DIAGNOSIS, day(41))).isTrue();
        assertThat(periods.over(RECRUITMENT, day(41))).isFalse();
    }

    @Test
    void a_stage_that_was_only_passed_through_in_a_day_has_no_days() {
        var periods = way(step(INITIATIVE, DIAGNOSIS, 10), step(DIAGNOSIS, RECRUITMENT, 10));

        assertThat(periods.of(DIAGNOSIS)).isEmpty();
        assertThat(periods.on(day(10))).isEqualTo(INITIATIVE);
        assertThat(periods.on(day(11))).isEqualTo(RECRUITMENT);
    }

    @Test
    void the_first_day_belongs_to_the_beginning_even_when_it_went_on_at_once() {
        var periods = way(step(INITIATIVE, DIAGNOSIS, 0));

        assertThat(periods.of(INITIATIVE)).containsExactly(new Period(INITIATIVE, START, Optional.of(START)));
    }

    @Test
    void what_was_before_the_beginning_belongs_to_it() {
        assertThat(way(step(INITIATIVE, DIAGNOSIS, 10)).on(day(-30))).isEqualTo(INITIATIVE);
    }

    @Test
    void where_nobody_wrote_down_the_way_the_stage_that_lasts_follows_on_its_own_day() {
        var periods = StagePeriods.of(START, List.of(), RECRUITMENT, day(14));

        assertThat(periods.periods())
                .containsExactly(
                        new Period(INITIATIVE, START, Optional.of(day(14))),
                        new Period(RECRUITMENT, day(15), Optional.empty()));
    }

    @Test
    void where_the_way_stops_short_of_the_stage_that_lasts_that_follows_too() {
        var periods = StagePeriods.of(START, List.of(step(INITIATIVE, DIAGNOSIS, 5)), AGREEMENT, day(50));

        assertThat(periods.on(day(50))).isEqualTo(DIAGNOSIS);
        assertThat(periods.on(day(51))).isEqualTo(AGREEMENT);
        assertThat(periods.begun(GOALS_AND_PLAN, day(51))).isFalse();
    }

    private static StagePeriods way(StageStep... steps) {
        var last = steps[steps.length - 1];
        return StagePeriods.of(START, List.of(steps), last.to(), last.on());
    }

    private static StageStep step(Stage from, Stage to, int on) {
        return new StageStep(from, to, day(on));
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }
}
