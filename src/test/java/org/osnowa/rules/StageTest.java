package org.osnowa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.rules.Stage.AGREEMENT;
import static org.osnowa.rules.Stage.DIAGNOSIS;
import static org.osnowa.rules.Stage.GOALS_AND_PLAN;
import static org.osnowa.rules.Stage.INITIATIVE;
import static org.osnowa.rules.Stage.JOINT_ACTION;
import static org.osnowa.rules.Stage.RECRUITMENT;
import static org.osnowa.rules.Stage.REVIEW;
import static org.osnowa.rules.Stage.SUSTAIN_OR_CLOSE;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void one_stage_follows_the_other_and_nothing_follows_the_last() {
        assertThat(INITIATIVE.followedBy(Optional.empty())).containsExactly(DIAGNOSIS);
        assertThat(REVIEW.followedBy(Optional.of(PartnershipType.LOCAL))).containsExactly(SUSTAIN_OR_CLOSE);
        assertThat(SUSTAIN_OR_CLOSE.followedBy(Optional.empty())).isEmpty();
    }

    @Test
    void a_coalition_may_gather_people_before_it_looks_into_the_matter() {
        var coalition = Optional.of(PartnershipType.COALITION);

        assertThat(INITIATIVE.followedBy(coalition)).containsExactly(DIAGNOSIS, RECRUITMENT);
        assertThat(RECRUITMENT.followedBy(coalition)).containsExactly(DIAGNOSIS, GOALS_AND_PLAN);
        assertThat(DIAGNOSIS.followedBy(coalition)).containsExactly(RECRUITMENT, GOALS_AND_PLAN);
        assertThat(GOALS_AND_PLAN.followedBy(coalition)).containsExactly(AGREEMENT);
    }

    @Test
    void a_project_may_agree_before_it_plans() {
        var project = Optional.of(PartnershipType.PROJECT);

        assertThat(RECRUITMENT.followedBy(project)).containsExactly(GOALS_AND_PLAN, AGREEMENT);
        assertThat(AGREEMENT.followedBy(project)).containsExactly(GOALS_AND_PLAN, JOINT_ACTION);
        assertThat(GOALS_AND_PLAN.followedBy(project)).containsExactly(AGREEMENT, JOINT_ACTION);
        assertThat(INITIATIVE.followedBy(project)).containsExactly(DIAGNOSIS);
    }

    @Test
    void whoever_goes_on_by_another_order_has_the_stage_that_was_left_out_behind_them() {
        var coalition = Optional.of(PartnershipType.COALITION);
        var project = Optional.of(PartnershipType.PROJECT);

        assertThat(RECRUITMENT.between(GOALS_AND_PLAN, coalition)).containsExactly(DIAGNOSIS);
        assertThat(DIAGNOSIS.between(GOALS_AND_PLAN, coalition)).containsExactly(RECRUITMENT);
        assertThat(AGREEMENT.between(JOINT_ACTION, project)).containsExactly(GOALS_AND_PLAN);
        assertThat(GOALS_AND_PLAN.between(JOINT_ACTION, project)).containsExactly(AGREEMENT);
    }

    @Test
    void what_is_only_put_off_is_not_left_out() {
        var coalition = Optional.of(PartnershipType.COALITION);
        var project = Optional.of(PartnershipType.PROJECT);

        assertThat(INITIATIVE.between(RECRUITMENT, coalition)).isEmpty();
        assertThat(RECRUITMENT.between(DIAGNOSIS, coalition)).isEmpty();
        assertThat(GOALS_AND_PLAN.between(AGREEMENT, coalition)).isEmpty();
        assertThat(RECRUITMENT.between(AGREEMENT, project)).isEmpty();
        assertThat(AGREEMENT.between(GOALS_AND_PLAN, project)).isEmpty();
        assertThat(RECRUITMENT.between(GOALS_AND_PLAN, Optional.empty())).isEmpty();
    }
}
