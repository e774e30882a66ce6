package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.partnerships.Partnership.StageEntered;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What partners want and got reaches the conditions: gate.R3, gate.J6 and gate.V4, where they hold and where they do not. */
@OsnowaTest
@Transactional
class BenefitConditionsTest {

    @Autowired
    private Conditions conditions;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private JdbcClient db;

    @Test
    void everybody_has_to_have_said_what_it_wants() {
        assertThat(of("nie-sami", Stage.RECRUITMENT, "gate.R3").met()).isTrue();
        assertThat(of("podworka-od-nowa", Stage.RECRUITMENT, "gate.R3").unmet())
                .as("the housing co-operative has not")
                .isTrue();

        db.sql("update expectations set removed_at = now() where organisation = :pharmacy and side = 'BENEFIT'")
                .param("pharmacy", Ids.of("demo O24"))
                .update();

        assertThat(of("nie-sami", Stage.RECRUITMENT, "gate.R3").unmet())
                .as("a fear alone is no benefit")
                .isTrue();
    }

    @Test
    void an_observer_is_asked_for_nothing() {
        db.sql("update memberships set role = 'OBSERVER' where organisation = :housing and partnership = :courtyards")
                .param("housing", Ids.of("demo O26"))
                .param("courtyards", Ids.of("demo podworka-od-nowa"))
                .update();

        assertThat(of("podworka-od-nowa", Stage.RECRUITMENT, "gate.R3").met()).isTrue();
    }

    @Test
    void everybody_has_to_have_said_once_what_came() {
        assertThat(of("nie-sami", Stage.JOINT_ACTION, "gate.J6").met()).isTrue();
        assertThat(of("drugi-start", Stage.JOINT_ACTION, "gate.J6").unmet()).isTrue();

        db.sql("""
                delete from benefit_answer_states
                 where expectation in (select id from expectations where organisation = :police)
                """).param("police", Ids.of("demo O09")).update();

        assertThat(of("nie-sami", Stage.JOINT_ACTION, "gate.J6").unmet()).isTrue();
    }

    @Test
    void the_newest_review_has_to_have_most_answers() {
        assertThat(of("smak-olszycy", Stage.REVIEW, "gate.V4").met()).isTrue();
        assertThat(of("drugi-start", Stage.REVIEW, "gate.V4").unmet()).isTrue();

        db.sql("""
                insert into benefit_reviews (id, partnership, opened_at, until)
                values (gen_random_uuid(), :partnership, now(), current_date + 7)
                """).param("partnership", Ids.of("demo smak-olszycy")).update();

        assertThat(of("smak-olszycy", Stage.REVIEW, "gate.V4").unmet()).isTrue();
        assertThat(of("smak-olszycy", Stage.JOINT_ACTION, "gate.J6").met()).isTrue();
    }

    @Test
    void where_there_is_no_partner_nobody_knows_what_came() {
        db.sql("update memberships set until = current_date where partnership = :partnership")
                .param("partnership", Ids.of("demo smak-olszycy"))
                .update();

        assertThat(of("smak-olszycy", Stage.JOINT_ACTION, "gate.J6").unknown()).isTrue();
        assertThat(of("smak-olszycy", Stage.REVIEW, "gate.V4").unknown()).isTrue();
    }

    @Test
    void each_of_the_three_leads_to_the_page_where_it_is_met() {
        for (var id : List.of("gate.R3", "gate.J6", "gate.V4")) {
            var stage = id.contains("R") ? Stage.RECRUITMENT : id.contains("J") ? Stage.JOINT_ACTION : Stage.REVIEW;
            assertThat(of("drugi-start", stage, id).rule().where()).as(id).contains("benefits");
        }
    }

    private Finding of(String slug, Stage stage, String id) {
        var known = partnerships.get(slug);
        var there = new Partnership(
                known.id(),
                known.slug(),
                known.name(),
                known.matter(),
                known.area(),
                known.origin(),
                known.type(),
                known.form(),
                new StageEntered(stage, known.stage().since()),
                known.life(),
                known.version());
        return conditions.of(there).gate().stream()
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
