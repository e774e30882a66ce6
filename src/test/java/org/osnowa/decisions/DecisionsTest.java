package org.osnowa.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.decisions.Decided.Executed;
import org.osnowa.decisions.Decision.Resolution;
import org.osnowa.decisions.Decision.State;
import org.osnowa.decisions.Decision.Task;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.EvidenceDays;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.osnowa.rules.Finding;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of decisions: every state comes back as it was written, what was due is counted, and merges are followed. */
@OsnowaTest
@Transactional
class DecisionsTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));
    private static final LocalDate ON = LocalDate.of(2026, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecisionEvidence evidence;

    @Autowired
    private EvidenceDays days;

    @Autowired
    private DecisionTies ties;

    @Autowired
    private Conditions conditions;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private JdbcClient db;

    @Test
    void every_state_comes_back_as_it_was_written() {
        for (var state :
                List.of(new State.Open(), new State.CarriedOut(DUE), new State.Dropped(DUE, "Nikt nie chce."))) {
            var decision = add(DUE, state);
            assertThat(decisions.get(decision.id(), POOL)).isEqualTo(decision);
        }
        var bare = add(null, new State.Open());
        assertThat(decisions.get(bare.id(), POOL)).isEqualTo(bare);
        assertThat(bare.code()).isEqualTo("U4");
    }

    @Test
    void a_decision_about_the_partnership_counts_for_the_review_until_it_is_dropped() {
        assertThat(review(POOL).unmet()).isTrue();
        add(DUE, new State.Open(), Optional.empty());
        assertThat(review(POOL).unmet()).isTrue();
        add(DUE, new State.Dropped(DUE, "Jednak nie."), Optional.of(Course.END));
        assertThat(review(POOL).unmet()).isTrue();
        add(DUE, new State.Open(), Optional.of(Course.CONTINUE));
        assertThat(review(POOL).met()).isTrue();
        db.sql("update partnerships set stage_since = :later where id = :pool")
                .param("later", ON.plusDays(1))
                .param("pool", POOL.value())
                .update();
        assertThat(review(POOL).unmet()).as("decided before the review began").isTrue();
    }

    private Finding review(PartnershipId partnership) {
        db.sql(
                        "update partnerships set stage = 'REVIEW', stage_since = least(stage_since, :on) where id = :id and stage <> 'REVIEW'")
                .param("on", ON)
                .param("id", partnership.value())
                .update();
        return conditions.of(partnerships.get(partnership)).gate().stream()
                .filter(each -> each.rule().id().equals("gate.V3"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_open_comes_first_and_the_list_goes_on_where_it_ended() {
        add(DUE, new State.Open());
        add(DUE, new State.CarriedOut(DUE));
        add(DUE, new State.Open());
        add(DUE, new State.CarriedOut(DUE));

        var first = decisions.of(POOL, Optional.empty(), 3);
        var rest = decisions.of(POOL, Optional.of(first.getLast().id().value()), 3);
        assertThat(first).extracting(Decision::number).containsExactly(3, 1, 4);
        assertThat(rest).extracting(Decision::number).containsExactly(2);
    }

    @Test
    void a_decision_of_another_partnership_does_not_exist_here() {
        var decision = add(DUE, new State.Open());

        assertThatThrownBy(() -> decisions.get(decision.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_two_savers_is_told() {
        var decision = add(DUE, new State.Open());
        decisions.save(decision);

        assertThatThrownBy(() -> decisions.save(decision)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_was_due_and_what_of_it_was_carried_out_by_many_days_comes_with_one_statement() throws Exception {
        add(DUE, new State.CarriedOut(DUE.plusDays(2)));
        add(DUE, new State.CarriedOut(DUE.minusDays(9)));
        add(DUE, new State.Open());
        add(DUE, new State.Dropped(DUE.plusDays(5), "Zbędne"));
        add(null, new State.CarriedOut(DUE));

        var days = List.of(DUE, DUE.plusDays(1), DUE.plusDays(2), DUE.plusDays(5), DUE.plusDays(6));
        assertThat(Statements.during(() -> decisions.executed(POOL, days))).hasSize(1);
        assertThat(decisions.executed(POOL, days))
                .isEqualTo(Map.of(
                        DUE.plusDays(1), new Executed(1, 4),
                        DUE.plusDays(2), new Executed(2, 4),
                        DUE.plusDays(5), new Executed(2, 4),
                        DUE.plusDays(6), new Executed(2, 3)));
    }

    @Test
    void who_saw_to_a_decision_took_part_on_the_day_it_was_carried_out() {
        add(DUE, new State.CarriedOut(DUE));
        add(DUE, new State.CarriedOut(DUE));
        add(DUE, new State.Open());

        assertThat(days.of(POOL, List.of(evidence))).containsExactly(new Evidence.Day(LIBRARY, DUE, 2, true));
        assertThat(Text.speaking(Text.POLISH, () -> evidence.traces(POOL, LIBRARY, DUE, DUE, 5)))
                .extracting(Evidence.Trace::words)
                .containsExactly("Wykonana decyzja U2: Kupujemy telefon.", "Wykonana decyzja U1: Kupujemy telefon.");
        assertThat(evidence.traces(POOL, SCHOOL, DUE, DUE, 5)).isEmpty();
    }

    @Test
    void what_an_organisation_sees_to_goes_over_and_comes_back() {
        var decision = add(DUE, new State.Open());

        var moved = ties.move(LIBRARY, SCHOOL);
        assertThat(decisions.get(decision.id(), POOL).task().owner()).isEqualTo(SCHOOL);
        ties.moveBack(moved, LIBRARY, SCHOOL);
        assertThat(decisions.get(decision.id(), POOL)).isEqualTo(decision);
    }

    private Decision add(@Nullable LocalDate due, State state) {
        return add(due, state, Optional.of(Course.ENLARGE));
    }

    private Decision add(@Nullable LocalDate due, State state, Optional<Course> course) {
        var decision = new Decision(
                new DecisionId(Ids.next()),
                decisions.nextNumber(POOL),
                new Resolution("Kupujemy telefon.", ON, Optional.empty(), Optional.of("porozumienie"), course),
                new Task(LIBRARY, Optional.ofNullable(due)),
                state,
                0);
        decisions.add(POOL, decision);
        return decision;
    }
}
