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

/** What the diagnosis and the plan measure reaches the conditions: where they hold and where they do not. */
@OsnowaTest
@Transactional
class GroundworkConditionsTest {

    @Autowired
    private Conditions conditions;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private JdbcClient db;

    @Test
    void the_seniors_have_looked_asked_and_counted_before_they_began() {
        assertThat(met("nie-sami", Stage.INITIATIVE)).contains("gate.I5", "gate.I6");
        assertThat(met("nie-sami", Stage.DIAGNOSIS))
                .containsExactly("gate.D1", "gate.D2", "gate.D3", "gate.D4", "gate.D5", "gate.D6");
        assertThat(met("nie-sami", Stage.GOALS_AND_PLAN)).contains("gate.G6", "gate.G7");
        assertThat(met("nie-sami", Stage.JOINT_ACTION)).contains("gate.J5");
    }

    @Test
    void two_overdue_actions_keep_the_seniors_from_doing_what_they_planned() {
        assertThat(unmet("nie-sami", Stage.JOINT_ACTION)).contains("gate.J2");
        assertThat(met("smak-olszycy", Stage.JOINT_ACTION)).contains("gate.J2");
    }

    @Test
    void the_swimming_pool_is_half_way_through_its_diagnosis() {
        assertThat(unmet("ciepla-woda", Stage.INITIATIVE)).contains("gate.I5");
        assertThat(met("ciepla-woda", Stage.DIAGNOSIS)).containsExactly("gate.D1", "gate.D5");
        assertThat(unmet("ciepla-woda", Stage.DIAGNOSIS)).containsExactly("gate.D2", "gate.D3", "gate.D4", "gate.D6");
        assertThat(unmet("ciepla-woda", Stage.GOALS_AND_PLAN)).contains("gate.G6", "gate.G7");
        assertThat(unmet("ciepla-woda", Stage.JOINT_ACTION)).contains("gate.J5");
    }

    @Test
    void a_dependent_unit_that_begins_needs_the_consent_of_its_superior() {
        db.sql("update diagnoses set consent_by = null, consent_on = null, consent_document = null")
                .update();

        assertThat(unmet("nie-sami", Stage.INITIATIVE)).contains("gate.I6");
    }

    @Test
    void every_partnership_that_is_past_its_diagnosis_has_what_it_must_have_for_it() {
        for (var slug : List.of("nie-sami", "drugi-start", "smak-olszycy", "podworka-od-nowa")) {
            assertThat(met(slug, Stage.DIAGNOSIS)).as(slug).contains("gate.D1", "gate.D2", "gate.D3");
        }
        assertThat(unmet("nowe", Stage.DIAGNOSIS))
                .as("one that has nothing has not")
                .containsExactly("gate.D1", "gate.D2", "gate.D3", "gate.D4", "gate.D5", "gate.D6");
    }

    private List<String> met(String slug, Stage stage) {
        return conditions.of(in(slug, stage)).gate().stream()
                .filter(Finding::met)
                .map(each -> each.rule().id())
                .toList();
    }

    private List<String> unmet(String slug, Stage stage) {
        return conditions.of(in(slug, stage)).gate().stream()
                .filter(Finding::unmet)
                .map(each -> each.rule().id())
                .toList();
    }

    /** The partnership as if it stood there; "nowe" is one that nobody has written anything about. */
    private Partnership in(String slug, Stage stage) {
        var known = partnerships.get(slug.equals("nowe") ? "ciepla-woda" : slug);
        return new Partnership(
                slug.equals("nowe") ? new PartnershipId(Ids.of("nowe")) : known.id(),
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
    }
}
