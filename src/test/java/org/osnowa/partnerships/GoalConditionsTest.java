package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.partnerships.Partnership.StageEntered;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the goals measure reaches the conditions: where they hold and where they do not. */
@OsnowaTest
@Transactional
class GoalConditionsTest {

    private static final UUID VISITS = Ids.of("demo nie-sami C1");

    @Autowired
    private Conditions conditions;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private JdbcClient db;

    @Test
    void the_seniors_have_common_precise_goals_that_can_be_checked_and_are_measured() {
        assertThat(met("nie-sami", Stage.GOALS_AND_PLAN))
                .containsExactly("gate.G1", "gate.G2", "gate.G3", "gate.G4", "gate.G5", "gate.G6", "gate.G7");
        assertThat(met("nie-sami", Stage.JOINT_ACTION)).contains("gate.J4");
        assertThat(unmet("nie-sami", Stage.REVIEW)).contains("gate.V2");
    }

    @Test
    void the_producers_have_judged_their_goals() {
        assertThat(met("smak-olszycy", Stage.REVIEW)).contains("gate.V2");
        assertThat(met("smak-olszycy", Stage.GOALS_AND_PLAN))
                .contains("gate.G1", "gate.G2", "gate.G3", "gate.G4", "gate.G5");
    }

    @Test
    void what_was_judged_before_this_review_began_is_judged_anew() {
        db.sql("update goals set result_on = :on where partnership = :id")
                .param("on", partnerships.get("smak-olszycy").stage().since())
                .param("id", Ids.of("demo smak-olszycy"))
                .update();
        assertThat(met("smak-olszycy", Stage.REVIEW)).contains("gate.V2");

        db.sql("update goals set result_on = result_on - 1 where partnership = :id")
                .param("id", Ids.of("demo smak-olszycy"))
                .update();
        assertThat(unmet("smak-olszycy", Stage.REVIEW)).contains("gate.V2");
    }

    @Test
    void the_courtyards_and_the_pool_have_a_way_to_go() {
        assertThat(unmet("podworka-od-nowa", Stage.GOALS_AND_PLAN))
                .contains("gate.G1", "gate.G2", "gate.G3", "gate.G4", "gate.G5");
        assertThat(unmet("ciepla-woda", Stage.GOALS_AND_PLAN))
                .contains("gate.G1", "gate.G2", "gate.G3", "gate.G4", "gate.G5");
        assertThat(unmet("ciepla-woda", Stage.JOINT_ACTION)).contains("gate.J4");
    }

    @Test
    void a_question_without_an_answer_is_not_answered() {
        assertLost("gate.G1", "update key_questions set way = null");
    }

    @Test
    void one_vague_goal_or_six_goals_are_not_precise() {
        assertLost("gate.G2", "update goals set verdict = 'VAGUE' where id = :goal");
        assertLost("gate.G2", "update goals set verdict = 'NEEDS_WORK'");
        assertLost("gate.G2", """
                insert into goals (id, partnership, number, sentence, state, verdict, prices)
                select gen_random_uuid(), partnership, 10 + n, 'Cel', 'DRAFT', 'PRECISE', false
                  from goals, generate_series(1, 3) as n
                 where id = :goal
                """);
    }

    @Test
    void a_goal_given_up_counts_no_more() {
        db.sql("update goals set verdict = 'VAGUE', state = 'DROPPED', reason = 'Za drogo' where id = :goal")
                .param("goal", VISITS)
                .update();

        assertThat(met("nie-sami", Stage.GOALS_AND_PLAN)).contains("gate.G2", "gate.G4");
    }

    @Test
    void each_thing_that_is_missing_keeps_a_goal_from_being_checked() {
        assertLost("gate.G3", "update goals set owner = null, owner_since = null where id = :goal");
        Stream.of("indicator", "target", "due", "source")
                .forEach(each -> assertLost("gate.G3", "update goals set " + each + " = null where id = :goal"));
        assertLost("gate.G3", "update goals set baseline = null, baseline_on = null where id = :goal");
        db.sql("update goals set baseline = null, baseline_on = null, baseline_due = current_date where id = :goal")
                .param("goal", VISITS)
                .update();
        assertThat(met("nie-sami", Stage.GOALS_AND_PLAN)).contains("gate.G3");
    }

    @Test
    void a_goal_whose_actions_were_given_up_has_none() {
        assertLost(
                "gate.G4",
                "update plan_actions set state = 'GIVEN_UP', done_on = null, reason = 'Nie' where goal = :goal");
    }

    @Test
    void a_goal_that_was_changed_is_confirmed_anew() {
        assertLost("gate.G5", "update goals set revision = revision + 1 where id = :goal");
    }

    @Test
    void a_number_older_than_ninety_days_is_no_measurement() {
        assertLost(
                "gate.J4",
                Stage.JOINT_ACTION,
                "update goal_measurements set measured_on = current_date - 91 where goal = :goal and measured_on > current_date - 91");
        assertLost("gate.J4", Stage.JOINT_ACTION, "update goal_measurements set removed_at = now() where goal = :goal");
    }

    @Test
    void entrepreneurs_who_agree_on_prices_are_warned() {
        assertThat(composition("smak-olszycy", Finding::met)).contains("rule.B4");
        db.sql("update goals set prices = true where partnership = :id")
                .param("id", Ids.of("demo smak-olszycy"))
                .update();

        assertThat(composition("smak-olszycy", Finding::unmet)).contains("rule.B4");
    }

    private void assertLost(String condition, String change) {
        assertLost(condition, Stage.GOALS_AND_PLAN, change);
    }

    /** Holds before the change and not after it; the change is taken back. */
    private void assertLost(String condition, Stage stage, String change) {
        assertThat(met("nie-sami", stage)).contains(condition);
        db.sql("savepoint before").update();
        var statement = db.sql(change);
        (change.contains(":goal") ? statement.param("goal", VISITS) : statement).update();
        assertThat(unmet("nie-sami", stage)).as(change).contains(condition);
        db.sql("rollback to savepoint before").update();
    }

    private List<String> met(String slug, Stage stage) {
        return gate(slug, stage, Finding::met);
    }

    private List<String> unmet(String slug, Stage stage) {
        return gate(slug, stage, Finding::unmet);
    }

    private List<String> gate(String slug, Stage stage, Predicate<Finding> such) {
        var partnership = partnerships.get(slug);
        var there = new Partnership(
                partnership.id(),
                partnership.slug(),
                partnership.name(),
                partnership.matter(),
                partnership.area(),
                partnership.origin(),
                partnership.type(),
                partnership.form(),
                new StageEntered(stage, partnership.stage().since()),
                partnership.life(),
                partnership.version());
        return ids(conditions.of(there).gate(), such);
    }

    private List<String> composition(String slug, Predicate<Finding> such) {
        return ids(conditions.of(partnerships.get(slug)).composition(), such);
    }

    private static List<String> ids(List<Finding> findings, Predicate<Finding> such) {
        return findings.stream().filter(such).map(each -> each.rule().id()).toList();
    }
}
