package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.partnerships.StageRefusal.BACK_WITHOUT_REASON;
import static org.osnowa.partnerships.StageRefusal.CONDITIONS_UNMET;
import static org.osnowa.partnerships.StageRefusal.NO_SUCH_WAY;
import static org.osnowa.rules.Stage.AGREEMENT;
import static org.osnowa.rules.Stage.DIAGNOSIS;
import static org.osnowa.rules.Stage.GOALS_AND_PLAN;
import static org.osnowa.rules.Stage.INITIATIVE;
import static org.osnowa.rules.Stage.JOINT_ACTION;
import static org.osnowa.rules.Stage.RECRUITMENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class StageDeskTest {

    private static final String TWENTY = "Spółdzielnia dołączy";

    /** How often the story of the courtyards has changed the stage. */
    private static final int TOLD = 2;

    @Autowired
    private Conditions conditions;

    @Autowired
    private StageDesk desk;

    @Autowired
    private StageChanges changes;

    @Autowired
    private PartnershipDesk describing;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private History history;

    @Test
    void a_gate_that_is_not_open_is_passed_only_with_a_written_reason() {
        assertThat(enter(GOALS_AND_PLAN, "")).isEqualTo(new Refused<>(CONDITIONS_UNMET));
        assertThat(enter(GOALS_AND_PLAN, TWENTY.substring(1))).isEqualTo(new Refused<>(CONDITIONS_UNMET));

        assertThat(enter(GOALS_AND_PLAN, TWENTY)).isInstanceOf(Done.class);
        assertThat(courtyards().stage().stage()).isEqualTo(GOALS_AND_PLAN);
        assertThat(changes.of(courtyards().id())).first().satisfies(change -> {
            assertThat(change.from()).isEqualTo(RECRUITMENT);
            assertThat(change.to()).isEqualTo(GOALS_AND_PLAN);
            assertThat(change.reason()).isEqualTo(TWENTY);
            assertThat(change.by()).isEqualTo(kasia().id());
            assertThat(change.passedOver()).containsExactly("gate.R2", "gate.R3");
        });
    }

    @Test
    void going_back_needs_a_reason_and_passes_nothing_over() {
        assertThat(enter(INITIATIVE, " ")).isEqualTo(new Refused<>(BACK_WITHOUT_REASON));

        assertThat(enter(INITIATIVE, "Od nowa")).isInstanceOf(Done.class);
        assertThat(changes.of(courtyards().id()))
                .first()
                .satisfies(change -> assertThat(change.passedOver()).isEmpty());
    }

    @Test
    void no_stage_is_jumped_over_or_entered_twice() {
        assertThat(enter(AGREEMENT, TWENTY)).isEqualTo(new Refused<>(NO_SUCH_WAY));
        assertThat(enter(RECRUITMENT, TWENTY)).isEqualTo(new Refused<>(NO_SUCH_WAY));
        assertThat(changes.of(courtyards().id())).hasSize(TOLD);
    }

    @Test
    void a_project_may_sign_first_and_plan_then_and_what_it_passes_over_is_kept() {
        var project = partnerships.get("drugi-start");

        assertThat(desk.enter(project, project.version(), GOALS_AND_PLAN, StageWord.because(""), kasia()))
                .isEqualTo(new Refused<>(CONDITIONS_UNMET));
        assertThat(desk.enter(project, project.version(), GOALS_AND_PLAN, StageWord.because(TWENTY), kasia()))
                .isInstanceOf(Done.class);
        assertThat(changes.of(project.id()).getFirst().passedOver()).contains("gate.A4", "gate.A5");
    }

    @Test
    void a_project_that_agrees_and_never_plans_passes_the_plan_over_with_a_reason() {
        asProject();
        enter(AGREEMENT, TWENTY);
        assertThat(passedOver()).doesNotContain("gate.G1", "gate.D1");

        assertThat(enter(JOINT_ACTION, "")).isEqualTo(new Refused<>(CONDITIONS_UNMET));
        assertThat(enter(JOINT_ACTION, TWENTY)).isInstanceOf(Done.class);
        assertThat(passedOver()).contains("gate.A2", "gate.G1", "gate.G2", "gate.G3", "gate.G4");
    }

    @Test
    void a_plan_that_was_left_by_its_gate_is_not_asked_about_again() {
        asProject();
        enter(GOALS_AND_PLAN, TWENTY);
        enter(AGREEMENT, TWENTY);
        assertThat(passedOver()).contains("gate.G1");

        enter(JOINT_ACTION, TWENTY);

        assertThat(passedOver()).contains("gate.A2").doesNotContain("gate.G1");
    }

    @Test
    void who_was_absent_stands_in_the_history_for_partners_only() {
        var here = courtyards();
        assertThat(desk.absentFrom(here, conditions.partners(here.id()))).isNotEmpty();
        enter(GOALS_AND_PLAN, TWENTY);

        assertThat(told(here, true)).contains("partnerships.happened.absent");
        assertThat(told(here, false)).doesNotContain("partnerships.happened.absent");
    }

    private List<String> told(Partnership partnership, boolean inside) {
        return history.of(partnership.id().value(), inside, Optional.empty(), 5).stream()
                .map(each -> each.what().key())
                .toList();
    }

    private void asProject() {
        var here = courtyards();
        describing.classify(here, here.version(), PartnershipType.PROJECT, null, kasia());
    }

    private List<String> passedOver() {
        return changes.of(courtyards().id()).getFirst().passedOver();
    }

    @Test
    void the_second_of_two_who_lead_it_on_at_once_is_told() {
        var seen = courtyards();
        enter(GOALS_AND_PLAN, TWENTY);

        assertThatThrownBy(() -> desk.enter(seen, seen.version(), GOALS_AND_PLAN, StageWord.because(TWENTY), kasia()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(changes.of(seen.id())).hasSize(TOLD + 1);
    }

    @Test
    void the_newest_change_stands_first() {
        enter(DIAGNOSIS, "Jeszcze jeden spacer");
        enter(RECRUITMENT, "Spacer się odbył, wracamy do zapraszania");

        assertThat(changes.of(courtyards().id())).extracting(StageChange::to).startsWith(RECRUITMENT, DIAGNOSIS);
    }

    private Outcome<Partnership> enter(Stage to, String reason) {
        var here = courtyards();
        return desk.enter(here, here.version(), to, StageWord.because(reason), kasia());
    }

    private Partnership courtyards() {
        return partnerships.get("podworka-od-nowa");
    }

    private Person kasia() {
        return people.withEmail("kasia@zdrojewice.example").orElseThrow();
    }
}
