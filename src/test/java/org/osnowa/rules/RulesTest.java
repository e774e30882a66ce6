package org.osnowa.rules;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.osnowa.platform.Text;

/** Every condition of the rule file, once where it just holds and once where it just does not. */
class RulesTest {

    private static final String CASES = "/rules/cases.csv";

    private final Rules rules = new Rules();

    @ParameterizedTest
    @CsvFileSource(resources = CASES, delimiter = ';', ignoreLeadingAndTrailingWhitespace = true)
    void a_rule_holds_here_and_not_there(String id, String here, String there) {
        var rule = rules.named(id).orElseThrow();

        assertThat(rule.in(figures(here))).matches(Finding::met, "met with " + here);
        assertThat(rule.in(figures(there))).matches(Finding::unmet, "unmet with " + there);
        assertThat(rule.in(new Figures())).matches(finding -> !finding.met() && !finding.unmet(), "unknown of nothing");
    }

    @Test
    void every_rule_has_its_case() {
        var cases = new java.util.Scanner(
                        getClass().getResourceAsStream(CASES), java.nio.charset.StandardCharsets.UTF_8)
                .useDelimiter("\\R")
                .tokens()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(';')).strip())
                .collect(toCollection(TreeSet::new));

        assertThat(cases).isEqualTo(rules.all().map(Rule::id).collect(toCollection(TreeSet::new)));
    }

    @Test
    void a_rule_that_does_not_speak_of_such_a_partnership_is_neither_met_nor_in_the_way() {
        var silent = rules.named("rule.B4").orElseThrow().in(figures("trading=1 price_goals=1"));

        assertThat(silent.applies()).isFalse();
        assertThat(silent.met() || silent.unmet() || silent.unknown() || silent.blocks())
                .isFalse();
    }

    @Test
    void what_nobody_knows_keeps_a_hard_condition_back_and_no_other() {
        assertThat(rules.named("gate.D1").orElseThrow().in(new Figures()).blocks())
                .isTrue();
        assertThat(rules.named("gate.D4").orElseThrow().in(new Figures()).blocks())
                .isFalse();
    }

    @Test
    void two_shortfalls_that_read_the_same_stand_there_once() {
        assertThat(rules.named("gate.I4")
                        .orElseThrow()
                        .in(figures("confirmed_people=1 confirmed_sides=1"))
                        .shortfalls())
                .hasSize(1);
        assertThat(rules.named("gate.I4")
                        .orElseThrow()
                        .in(figures("confirmed_people=2 confirmed_sides=1"))
                        .shortfalls())
                .hasSize(1);
    }

    @Test
    void a_shortfall_says_how_much_there_is_and_how_much_it_takes() {
        assertThat(rules.named("rule.L1")
                        .orElseThrow()
                        .in(figures("partners=2"))
                        .shortfalls())
                .containsExactly(new Finding.Shortfall(Figure.PARTNERS, 2, 3));
        assertThat(rules.named("rule.L1")
                        .orElseThrow()
                        .in(figures("partners=3"))
                        .shortfalls())
                .isEmpty();
        assertThat(rules.named("rule.L6")
                        .orElseThrow()
                        .in(figures("largest_sector_percent=80"))
                        .shortfalls())
                .isEmpty();
    }

    @Test
    void of_two_ways_to_meet_a_condition_the_nearest_is_told() {
        var partners = rules.named("gate.R1").orElseThrow();

        assertThat(partners.in(figures("joining=1 two_suffice=1")).shortfalls())
                .containsExactly(new Finding.Shortfall(Figure.JOINING, 1, 2));
        assertThat(partners.in(figures("joining=1 two_suffice=0")).shortfalls())
                .containsExactly(new Finding.Shortfall(Figure.JOINING, 1, 3));
        assertThat(rules.named("rule.M1")
                        .orElseThrow()
                        .in(figures("labour_offices=0 labour_market_institutions=1 agreed_in_writing=0"))
                        .shortfalls())
                .containsExactly(new Finding.Shortfall(Figure.LABOUR_OFFICES, 0, 1));
        assertThat(rules.named("rule.B2")
                        .orElseThrow()
                        .in(figures("shared_fields=0 partners=3 sectors=2"))
                        .shortfalls())
                .containsExactly(new Finding.Shortfall(Figure.SHARED_FIELDS, 0, 1));
        assertThat(partners.in(new Figures()).shortfalls()).isEmpty();
    }

    @Test
    void what_nobody_has_answered_is_told_apart_from_what_no_page_keeps_yet() {
        var links = rules.named("rule.J7").orElseThrow();
        var asked = links.in(new Figures().unsaid(Figure.LINKED_PARTNERS, List.of("Gmina", "Fundacja")));

        assertThat(asked.unanswered()).isTrue();
        assertThat(asked.who()).containsExactly("Gmina", "Fundacja");
        assertThat(links.in(figures("linked_partners=1")).unanswered()).isFalse();
        assertThat(rules.named("gate.V5").orElseThrow().in(new Figures()))
                .matches(Finding::unknown)
                .matches(each -> !each.unanswered());
    }

    @Test
    void what_can_be_measured_says_where_it_can_be_met_and_only_what_cannot_says_nothing() {
        assertThat(rules.all().filter(each -> each.where().isEmpty()).map(Rule::id))
                .containsExactlyInAnyOrder("gate.A3", "gate.V1", "gate.V5");
    }

    @Test
    void a_joint_initiative_takes_two_initiators_of_two_sectors_and_no_other_does() {
        var initiated = rules.named("gate.I1").orElseThrow();

        assertThat(initiated.in(figures("initiator=1 joint_initiative=0 initiators=1 initiating_sectors=1")))
                .matches(Finding::met);
        var alone = initiated.in(figures("initiator=1 joint_initiative=1 initiators=1 initiating_sectors=1"));
        assertThat(alone).matches(Finding::unmet);
        assertThat(alone.shortfalls()).hasSize(1);
        assertThat(initiated.in(figures("initiator=1 joint_initiative=1 initiators=3 initiating_sectors=1")))
                .matches(Finding::unmet);
    }

    @Test
    void a_type_brings_its_own_rules_and_those_for_all() {
        assertThat(rules.composition(Optional.of(PartnershipType.BRANCH), Optional.empty(), new Figures()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("rule.B1", "rule.B2", "rule.B3", "rule.B4", "rule.X1", "rule.X2");
        assertThat(rules.composition(Optional.empty(), Optional.of(LegalForm.NONE), new Figures()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("rule.F1", "rule.F2", "rule.X1", "rule.X2");
    }

    @Test
    void every_stage_has_its_gate_and_every_type_its_rules() {
        for (var stage : Stage.values()) {
            assertThat(rules.gate(stage, new Figures())).as("%s", stage).isNotEmpty();
        }
        for (var type : PartnershipType.values()) {
            assertThat(rules.composition(Optional.of(type), Optional.empty(), new Figures()))
                    .as("%s", type)
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void what_is_asked_of_a_partnership_is_what_its_rules_speak_of() {
        var here = rules.asked(
                Stage.GOALS_AND_PLAN, Optional.of(PartnershipType.PROJECT), Optional.of(LegalForm.ASSOCIATION));
        var everywhere = rules.asked(Optional.of(PartnershipType.PROJECT), Optional.of(LegalForm.ASSOCIATION));

        assertThat(spokenOf(rules.gate(Stage.GOALS_AND_PLAN, new Figures())))
                .isNotEmpty()
                .allMatch(here::contains);
        assertThat(spokenOf(rules.composition(
                        Optional.of(PartnershipType.PROJECT), Optional.of(LegalForm.ASSOCIATION), new Figures())))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(everywhere);
        assertThat(here).contains(Figure.KEY_QUESTIONS_ANSWERED, Figure.BUDGET_GAP);
        assertThat(everywhere).contains(Figure.BUDGET_GAP).doesNotContain(Figure.KEY_QUESTIONS_ANSWERED);
    }

    private static List<Figure> spokenOf(List<Finding> findings) {
        return findings.stream()
                .flatMap(each -> each.rule().figures())
                .distinct()
                .toList();
    }

    @Test
    void a_finding_that_nobody_could_measure_is_unknown_and_neither_met_nor_unmet() {
        var nobody = rules.named("gate.R1").orElseThrow().in(new Figures());

        assertThat(nobody.unknown()).isTrue();
        assertThat(nobody.met()).isFalse();
        assertThat(nobody.unmet()).isFalse();
        assertThat(rules.named("gate.R1")
                        .orElseThrow()
                        .in(figures("joining=3 two_suffice=0"))
                        .unknown())
                .isFalse();
    }

    @Test
    void words_speak_the_language_of_the_reader() {
        var title = rules.named("gate.R1").orElseThrow().title();

        assertThat(title.in(Text.POLISH)).isEqualTo(title.polish()).isNotEqualTo(title.english());
        assertThat(title.in(Locale.ENGLISH)).isEqualTo(title.english());
    }

    @Test
    void every_figure_is_asked_for() {
        var text = text("rules.yaml") + text("forms.yaml");

        assertThat(Figure.values())
                .allMatch(figure -> text.matches("(?s).*\\b" + figure.name().toLowerCase(Locale.ROOT) + "\\b.*"));
    }

    private static String text(String name) {
        return new java.util.Scanner(
                        RulesTest.class.getResourceAsStream("/rules/" + name), java.nio.charset.StandardCharsets.UTF_8)
                .useDelimiter("\\A")
                .next();
    }

    private static Figures figures(String given) {
        var figures = new Figures();
        for (var each : given.split(" ")) {
            var parts = each.split("=");
            var figure = Arrays.stream(Figure.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no figure " + parts[0]));
            figures.with(figure, Double.parseDouble(parts[1]));
        }
        return figures;
    }
}
