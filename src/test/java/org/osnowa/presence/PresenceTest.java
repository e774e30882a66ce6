package org.osnowa.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.presence.Attendance.Kind.ABSENT;
import static org.osnowa.presence.Attendance.Kind.AHEAD;
import static org.osnowa.presence.Attendance.Kind.GONE;
import static org.osnowa.presence.Attendance.Kind.LED;
import static org.osnowa.presence.Attendance.Kind.NOT_YET;
import static org.osnowa.presence.Attendance.Kind.TOOK_PART;
import static org.osnowa.rules.Stage.DIAGNOSIS;
import static org.osnowa.rules.Stage.GOALS_AND_PLAN;
import static org.osnowa.rules.Stage.INITIATIVE;
import static org.osnowa.rules.Stage.RECRUITMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence.Day;
import org.osnowa.partnerships.PartnerTime;
import org.osnowa.partnerships.StageStep;
import org.osnowa.platform.Ids;
import org.osnowa.presence.Presence.Row;
import org.osnowa.rules.Stage;

/** Stages: the beginning until day 10, the diagnosis until day 20, then inviting; today is day 30 unless a test says else. */
class PresenceTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));

    @Test
    void who_left_a_trace_took_part_and_occasions_add_up() {
        var row = library(since(0), took(12, 2), took(20, 1));

        assertThat(row.at()).containsEntry(DIAGNOSIS, new Attendance(TOOK_PART, 3));
    }

    @Test
    void who_led_once_led() {
        var row = library(since(0), took(12, 2), led(13));

        assertThat(row.at()).containsEntry(DIAGNOSIS, new Attendance(LED, 3));
    }

    @Test
    void a_trace_on_the_day_of_going_on_is_one_in_the_stage_that_ends() {
        var row = library(since(0), took(20, 1));

        assertThat(row.in(DIAGNOSIS).kind()).isEqualTo(TOOK_PART);
        assertThat(row.in(RECRUITMENT).kind()).isEqualTo(ABSENT);
    }

    @Test
    void a_partner_without_a_trace_was_absent() {
        assertThat(library(since(0)).in(DIAGNOSIS)).isEqualTo(new Attendance(ABSENT, 0));
    }

    @Test
    void one_day_as_a_partner_makes_it_one_of_the_stage() {
        assertThat(library(since(20)).in(DIAGNOSIS).kind()).isEqualTo(ABSENT);
        assertThat(library(since(21)).in(DIAGNOSIS).kind()).isEqualTo(NOT_YET);
        assertThat(library(between(0, 11)).in(DIAGNOSIS).kind()).isEqualTo(ABSENT);
        assertThat(library(between(0, 10)).in(DIAGNOSIS).kind()).isEqualTo(GONE);
    }

    @Test
    void who_joined_later_is_not_blamed_for_earlier_stages() {
        var row = library(since(25), took(26, 1));

        assertThat(row.in(INITIATIVE).kind()).isEqualTo(NOT_YET);
        assertThat(row.missed()).isEmpty();
        assertThat(row.there()).isEqualTo(1);
        assertThat(row.counting()).isEqualTo(1);
    }

    @Test
    void who_came_before_joining_took_part_and_did_not_lead() {
        var row = library(since(25), led(12));

        assertThat(row.in(DIAGNOSIS)).isEqualTo(new Attendance(TOOK_PART, 1));
        assertThat(row.there()).isEqualTo(1);
        assertThat(row.counting())
                .as("the stage before joining, and the one that lasts")
                .isEqualTo(2);
    }

    @Test
    void who_left_between_and_came_back_was_gone_in_between() {
        var times = List.of(
                new PartnerTime(LIBRARY, day(0), Optional.of(day(9))),
                new PartnerTime(LIBRARY, day(25), Optional.empty()));

        var row = row(times, List.of(), 30);

        assertThat(row.in(INITIATIVE).kind()).isEqualTo(ABSENT);
        assertThat(row.in(DIAGNOSIS).kind()).isEqualTo(GONE);
        assertThat(row.in(RECRUITMENT).kind()).isEqualTo(ABSENT);
    }

    @Test
    void a_stage_without_days_is_ahead_for_everybody() {
        assertThat(library(since(0)).in(GOALS_AND_PLAN).kind()).isEqualTo(AHEAD);
        assertThat(row(List.of(since(0)), List.of(), 20).in(RECRUITMENT).kind())
                .as("it begins tomorrow")
                .isEqualTo(AHEAD);
        assertThat(row(List.of(since(0)), List.of(), 21).in(RECRUITMENT).kind()).isEqualTo(ABSENT);
    }

    @Test
    void what_is_said_to_happen_after_today_leaves_no_trace() {
        assertThat(library(since(0), took(31, 1)).in(RECRUITMENT).kind()).isEqualTo(ABSENT);
        assertThat(library(since(0), took(30, 1)).in(RECRUITMENT).kind()).isEqualTo(TOOK_PART);
    }

    @Test
    void the_share_counts_begun_stages_and_the_missed_ones_are_over() {
        var row = library(since(0), took(3, 1));

        assertThat(row.there()).isEqualTo(1);
        assertThat(row.counting()).isEqualTo(3);
        assertThat(row.missed()).as("the stage that lasts is not missed yet").containsExactly(DIAGNOSIS);
    }

    @Test
    void a_stage_that_came_again_is_one_stage() {
        var again = StagePeriods.of(
                START,
                List.of(
                        new StageStep(INITIATIVE, DIAGNOSIS, day(10)),
                        new StageStep(DIAGNOSIS, INITIATIVE, day(20)),
                        new StageStep(INITIATIVE, DIAGNOSIS, day(25))),
                DIAGNOSIS,
                day(25));

        var presence = new Presence(again, List.of(since(0)), List.of(took(5, 1), took(22, 1)), day(30));

        assertThat(presence.rows().getFirst().at()).containsEntry(INITIATIVE, new Attendance(TOOK_PART, 2));
        var between = List.of(new PartnerTime(LIBRARY, day(12), Optional.of(day(14))));
        assertThat(new Presence(again, between, List.of(), day(30))
                        .rows()
                        .getFirst()
                        .in(INITIATIVE)
                        .kind())
                .as("a partner between the two times of a stage")
                .isEqualTo(GONE);
    }

    @Test
    void absent_now_are_partners_of_today_only() {
        var times = List.of(since(0), new PartnerTime(POLICE, day(0), Optional.of(day(25))));

        assertThat(new Presence(periods(), times, List.of(), day(30)).absentNow())
                .containsExactly(LIBRARY);
        assertThat(new Presence(periods(), times, List.of(took(22, 1)), day(30)).absentNow())
                .isEmpty();
    }

    @Test
    void whoever_was_no_partner_has_no_row() {
        var presence = new Presence(
                periods(), List.of(since(0)), List.of(new Day(POLICE, day(12), 4, true), took(12, 1)), day(30));

        assertThat(presence.of(POLICE)).isEmpty();
        assertThat(presence.there(DIAGNOSIS)).isEqualTo(1);
        assertThat(presence.counting(DIAGNOSIS)).isEqualTo(1);
        assertThat(presence.empty()).isFalse();
    }

    @Test
    void without_traces_it_is_empty() {
        assertThat(new Presence(periods(), List.of(since(0)), List.of(), day(30)).empty())
                .isTrue();
    }

    private static Row library(PartnerTime time, Day... days) {
        return row(List.of(time), Stream.of(days).toList(), 30);
    }

    private static Row row(List<PartnerTime> times, List<Day> days, int today) {
        return new Presence(periods(), times, days, day(today)).rows().getFirst();
    }

    private static StagePeriods periods() {
        return StagePeriods.of(
                START,
                List.of(step(INITIATIVE, DIAGNOSIS, 10), step(DIAGNOSIS, RECRUITMENT, 20)),
                RECRUITMENT,
                day(20));
    }

    private static StageStep step(Stage from, Stage to, int on) {
        return new StageStep(from, to, day(on));
    }

    private static PartnerTime since(int day) {
        return new PartnerTime(LIBRARY, day(day), Optional.empty());
    }

    private static PartnerTime between(int from, int until) {
        return new PartnerTime(LIBRARY, day(from), Optional.of(day(until)));
    }

    private static Day took(int on, int occasions) {
        return new Day(LIBRARY, day(on), occasions, false);
    }

    private static Day led(int on) {
        return new Day(LIBRARY, day(on), 1, true);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }
}
