package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.platform.Text.POLISH;
import static org.osnowa.platform.Text.speaking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence.Day;
import org.osnowa.partnerships.Evidence.Trace;
import org.osnowa.partnerships.EvidenceDays;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Of the seniors' three goals, set and confirmed 315 days before the demonstration, written 330 days before it. */
@OsnowaTest
@Transactional
class GoalEvidenceTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId COURTYARDS = new PartnershipId(Ids.of("demo podworka-od-nowa"));
    private static final OrganisationId BRIDGE = new OrganisationId(Ids.of("demo O13"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));

    @Autowired
    private GoalEvidence evidence;

    @Autowired
    private EvidenceDays days;

    @Autowired
    private Goals goals;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void its_owner_leads_from_the_day_on_which_it_took_the_goal_on() {
        assertThat(of(BRIDGE)).contains(new Day(BRIDGE, daysAgo(330), 1, true));
    }

    @Test
    void a_yes_to_each_of_three_goals_is_three_occasions() {
        assertThat(of(POLICE)).containsExactly(new Day(POLICE, daysAgo(315), 3, false));
        assertThat(of(PHARMACY)).as("it has confirmed nothing").isEmpty();
    }

    @Test
    void who_measured_took_part_on_the_day_on_which_it_was_written_down() {
        assertThat(of(BRIDGE)).contains(new Day(BRIDGE, daysAgo(14), 1, false));
    }

    @Test
    void a_draft_is_nobodys_goal_yet() {
        assertThat(days.of(COURTYARDS, List.of(evidence))).isEmpty();
    }

    @Test
    void a_new_owner_leads_from_today_and_not_from_when_the_goal_was_written() {
        var goal = goals.of(SENIORS).getFirst();
        var aim = goal.terms().aim();
        var other = new Aim(aim.sentence(), aim.beneficiaries(), aim.place(), Optional.of(PHARMACY), aim.need());
        goals.save(goal.worded(new Terms(other, goal.measure()), goal.state(), goal.opinion(), goal.version()));

        assertThat(of(PHARMACY)).containsExactly(new Day(PHARMACY, daysAgo(0), 1, true));
        assertThat(of(BRIDGE)).doesNotContain(new Day(BRIDGE, daysAgo(330), 1, true));
    }

    @Test
    void a_change_that_keeps_the_owner_keeps_its_day() {
        var goal = goals.of(SENIORS).getFirst();
        goals.save(goal.worded(goal.terms(), goal.state(), goal.opinion(), goal.version()));

        assertThat(of(BRIDGE)).contains(new Day(BRIDGE, daysAgo(330), 1, true));
    }

    @Test
    void a_measurement_that_was_taken_out_is_no_trace() {
        db.sql(
                        "update goal_measurements set removed_at = now() where goal in (select id from goals where owner = :owner)")
                .param("owner", BRIDGE.value())
                .update();

        assertThat(of(BRIDGE)).extracting(Day::on).containsExactly(daysAgo(330), daysAgo(315));
    }

    @Test
    void traces_come_newest_first_and_lead_to_the_goal() {
        var traces = speaking(POLISH, () -> evidence.traces(SENIORS, BRIDGE, daysAgo(400), daysAgo(0), 100));

        assertThat(traces).extracting(Trace::on).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(traces.getFirst().words()).startsWith("Pomiar celu C1: ");
        assertThat(traces.getLast().words()).startsWith("Opieka nad celem C1: ");
        assertThat(traces.getLast().led()).isTrue();
        assertThat(traces.getLast().path()).isEqualTo("/partnerships/nie-sami/goals/" + Ids.of("demo nie-sami C1"));
        assertThat(evidence.traces(SENIORS, BRIDGE, daysAgo(400), daysAgo(0), 2))
                .hasSize(2);
    }

    private List<Day> of(OrganisationId partner) {
        return days.of(SENIORS, List.of(evidence)).stream()
                .filter(each -> each.organisation().equals(partner))
                .toList();
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
