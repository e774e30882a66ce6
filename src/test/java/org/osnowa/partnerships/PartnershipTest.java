package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.partnerships.PartnershipSamples.STARTED;
import static org.osnowa.partnerships.PartnershipSamples.TODAY;
import static org.osnowa.partnerships.PartnershipSamples.courtyards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Outcome;
import org.osnowa.rules.Figures;
import org.osnowa.rules.Finding;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rules;
import org.osnowa.rules.Stage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class PartnershipTest {

    private static final Rules RULES = new AnnotationConfigApplicationContext(Rules.class).getBean(Rules.class);

    private static final String REASON = "a".repeat(Partnership.REASON_LEAST);
    private static final String TOO_SHORT = "a".repeat(Partnership.REASON_LEAST - 1);

    /** Nothing is measured, so every hard condition keeps back. */
    private static final List<Finding> UNMET = RULES.gate(Stage.RECRUITMENT, new Figures());

    private static final List<Finding> NOTHING_LEFT = List.of();

    private static Partnership living(LifeState state) {
        var active = courtyards();
        return new Partnership(
                active.id(),
                active.slug(),
                active.name(),
                active.matter(),
                active.area(),
                active.origin(),
                active.type(),
                active.form(),
                active.stage(),
                new Life(state, STARTED, REASON),
                active.version());
    }

    @Test
    void a_partnership_that_is_not_at_work_enters_no_stage() {
        for (var state : List.of(LifeState.SUSPENDED, LifeState.CLOSED, LifeState.TRANSFORMED)) {
            assertThat(living(state).whyNotEnter(Stage.GOALS_AND_PLAN, REASON, NOTHING_LEFT))
                    .contains(StageRefusal.NOT_AT_WORK);
        }
    }

    @Test
    void the_next_stage_is_kept_back_by_an_unmet_condition_without_a_reason() {
        assertThat(UNMET).anyMatch(Finding::blocks);
        assertThat(courtyards().whyNotEnter(Stage.GOALS_AND_PLAN, TOO_SHORT, UNMET))
                .contains(StageRefusal.CONDITIONS_UNMET);
        assertThat(courtyards().whyNotEnter(Stage.GOALS_AND_PLAN, REASON, UNMET))
                .isEmpty();
        assertThat(courtyards().whyNotEnter(Stage.GOALS_AND_PLAN, "", NOTHING_LEFT))
                .isEmpty();
    }

    @Test
    void no_stage_is_jumped_over_and_none_entered_twice() {
        assertThat(courtyards().whyNotEnter(Stage.AGREEMENT, REASON, NOTHING_LEFT))
                .contains(StageRefusal.NO_SUCH_WAY);
        assertThat(courtyards().whyNotEnter(Stage.RECRUITMENT, REASON, NOTHING_LEFT))
                .contains(StageRefusal.NO_SUCH_WAY);
    }

    @Test
    void a_project_may_agree_before_it_plans() {
        var project = courtyards(Stage.RECRUITMENT, PartnershipType.PROJECT, Optional.empty());

        assertThat(project.whyNotEnter(Stage.AGREEMENT, "", NOTHING_LEFT)).isEmpty();
    }

    @Test
    void going_back_takes_only_a_reason() {
        assertThat(courtyards().whyNotEnter(Stage.DIAGNOSIS, "  ", UNMET)).contains(StageRefusal.BACK_WITHOUT_REASON);
        assertThat(courtyards().whyNotEnter(Stage.DIAGNOSIS, "Brak danych", UNMET))
                .isEmpty();
    }

    @Test
    void a_stage_in_which_somebody_was_absent_is_not_closed_in_silence() {
        assertThat(closing(new StageWord("", false), "Policja")).contains(StageRefusal.ABSENT_UNSAID);
        assertThat(closing(new StageWord("  ", false), "Policja")).contains(StageRefusal.ABSENT_UNSAID);
    }

    @Test
    void a_tick_or_a_word_is_enough_to_close_it() {
        assertThat(closing(new StageWord("", true), "Policja")).isEmpty();
        assertThat(closing(new StageWord("Nie mają ludzi.", false), "Policja")).isEmpty();
        assertThat(closing(new StageWord("", false))).as("nobody was absent").isEmpty();
    }

    @Test
    void going_back_closes_nothing() {
        assertThat(courtyards().whyNotClose(Stage.DIAGNOSIS, new StageWord("", false), List.of("Policja")))
                .isEmpty();
    }

    private static Optional<StageRefusal> closing(StageWord word, String... absent) {
        return courtyards().whyNotClose(Stage.GOALS_AND_PLAN, word, List.of(absent));
    }

    @Test
    void entering_changes_the_stage_and_its_day_and_nothing_else() {
        var before = courtyards();
        var after = done(before.enter(Stage.GOALS_AND_PLAN, REASON, UNMET, TODAY));

        assertThat(after.stage()).isEqualTo(new Partnership.StageEntered(Stage.GOALS_AND_PLAN, TODAY));
        assertThat(after).usingRecursiveComparison().ignoringFields("stage").isEqualTo(before);
        assertThat(before.enter(Stage.GOALS_AND_PLAN, TOO_SHORT, UNMET, TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_life_changes_only_into_what_can_follow() {
        assertThat(living(LifeState.CLOSED).whyNotLead(new Life(LifeState.SUSPENDED, TODAY, REASON), TODAY))
                .contains(LifeRefusal.NO_SUCH_WAY);
        assertThat(living(LifeState.CLOSED).whyNotLead(new Life(LifeState.ACTIVE, TODAY, REASON), TODAY))
                .isEmpty();
    }

    @Test
    void the_day_lies_between_the_start_and_today() {
        assertThat(suspendedOn(STARTED.minusDays(1), REASON)).contains(LifeRefusal.IMPOSSIBLE_DAY);
        assertThat(suspendedOn(STARTED, REASON)).isEmpty();
        assertThat(suspendedOn(TODAY, REASON)).isEmpty();
        assertThat(suspendedOn(TODAY.plusDays(1), REASON)).contains(LifeRefusal.IMPOSSIBLE_DAY);
    }

    @Test
    void it_says_why_in_twenty_characters() {
        assertThat(suspendedOn(TODAY, TOO_SHORT)).contains(LifeRefusal.REASON_TOO_SHORT);
        assertThat(suspendedOn(TODAY, REASON)).isEmpty();
    }

    @Test
    void leading_another_life_changes_nothing_else() {
        var before = courtyards();
        var next = new Life(LifeState.CLOSED, TODAY, REASON);
        var after = done(before.lead(next, TODAY));

        assertThat(after.life()).isEqualTo(next);
        assertThat(after).usingRecursiveComparison().ignoringFields("life").isEqualTo(before);
        assertThat(before.lead(new Life(LifeState.CLOSED, TODAY, ""), TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_has_ended_is_not_described_anew() {
        assertThat(living(LifeState.CLOSED).whyNotDescribe()).contains(LifeRefusal.ENDED);
        assertThat(living(LifeState.TRANSFORMED).whyNotDescribe()).contains(LifeRefusal.ENDED);
        assertThat(living(LifeState.SUSPENDED).whyNotDescribe()).isEmpty();
        assertThat(living(LifeState.ACTIVE).whyNotDescribe()).isEmpty();
    }

    @Test
    void it_is_described_anew_and_seen_in_a_version() {
        var before = courtyards();
        var described = before.described("Inna", "Inna sprawa", before.area());

        assertThat(described.name()).isEqualTo("Inna");
        assertThat(described.matter()).isEqualTo("Inna sprawa");
        assertThat(described)
                .usingRecursiveComparison()
                .ignoringFields("name", "matter")
                .isEqualTo(before);
        assertThat(before.asSeenIn(7).version()).isEqualTo(7);
        assertThat(before.asSeenIn(7))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    private static Optional<LifeRefusal> suspendedOn(LocalDate day, String reason) {
        return courtyards().whyNotLead(new Life(LifeState.SUSPENDED, day, reason), TODAY);
    }

    private static Partnership done(Outcome<Partnership> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Partnership>) outcome).value();
    }
}
