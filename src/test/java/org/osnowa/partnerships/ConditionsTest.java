package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Finding;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.Rule;
import org.osnowa.rules.Severity;
import org.osnowa.rules.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The five partnerships of the demo community have the findings that its story tells. */
@OsnowaTest
@Transactional
class ConditionsTest {

    @Autowired
    private Conditions conditions;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Memberships memberships;

    @Test
    void the_courtyards_have_partners_but_not_yet_everyone_s_word() {
        var gate = of("podworka-od-nowa").gate();

        assertThat(ids(gate, Finding::met)).contains("gate.R1", "gate.R4", "gate.R5", "gate.R7");
        assertThat(ids(gate, Finding::unmet)).containsExactly("gate.R2", "gate.R3", "gate.R6");
        assertThat(ids(gate, Finding::unknown)).isEmpty();
        assertThat(ids(of("podworka-od-nowa").composition(), Finding::met))
                .contains("rule.L1", "rule.L2", "rule.L3", "rule.L4");
    }

    @Test
    void the_swimming_pool_has_no_private_partner_and_no_division_of_risks() {
        var composition = of("ciepla-woda").composition();

        assertThat(ids(composition, each -> each.unmet() && each.blocks())).containsExactly("rule.P2", "rule.P4");
        assertThat(ids(composition, each -> each.unmet() && each.rule().severity() == Severity.WARN))
                .containsExactly("rule.P5", "rule.P6");
        assertThat(ids(composition, Finding::met)).contains("rule.P1", "rule.P3");
    }

    @Test
    void what_keeps_the_swimming_pool_back_is_counted_for_the_gate_of_the_agreement() {
        var pool = partnerships.get("ciepla-woda");
        var agreeing = new Partnership(
                pool.id(),
                pool.slug(),
                pool.name(),
                pool.matter(),
                pool.area(),
                pool.origin(),
                pool.type(),
                LegalForm.NONE,
                new Partnership.StageEntered(Stage.AGREEMENT, pool.stage().since()),
                pool.life(),
                pool.version());

        assertThat(ids(conditions.of(agreeing).gate(), Finding::unmet)).contains("gate.A1");
    }

    @Test
    void the_seniors_lack_one_of_five_fields_and_nothing_blocks_for_it() {
        var fields = of("nie-sami").composition().stream()
                .filter(each -> each.rule().id().equals("rule.X2"))
                .findFirst()
                .orElseThrow();

        assertThat(fields.shortfalls()).singleElement().satisfies(lack -> {
            assertThat(lack.value()).isEqualTo(4);
            assertThat(lack.limit()).isEqualTo(5);
        });
        assertThat(fields.blocks()).isFalse();
    }

    @Test
    void the_producers_share_a_field_though_not_a_sector() {
        assertThat(ids(of("smak-olszycy").composition(), Finding::met)).contains("rule.B1", "rule.B2", "rule.B3");
    }

    @Test
    void the_seniors_may_call_themselves_tri_sector_because_three_sectors_are_there() {
        assertThat(ids(of("nie-sami").composition(), Finding::met))
                .contains("rule.L1", "rule.L2", "rule.L3", "rule.L4");
        assertThat(label("nie-sami")).isEqualTo("lokalne (trójsektorowe)");
        assertThat(label("podworka-od-nowa")).isEqualTo("lokalne (trójsektorowe)");
    }

    @Test
    void the_label_stands_exactly_when_the_rule_of_the_label_holds() {
        var seniors = partnerships.get("nie-sami");
        var all = conditions.partners(seniors.id());
        for (var sector : Sector.values()) {
            var without = all.stream().filter(each -> each.sector() != sector).toList();
            var composition = conditions.of(seniors, without).composition();

            assertThat(ids(composition, each -> each.blocks() && each.rule().stops() == Rule.Stops.LABEL))
                    .containsExactly("rule.L2");
            assertThat(Text.speaking(Text.POLISH, () -> TypeLabel.of(seniors.type(), without)))
                    .isEqualTo("lokalne (dwusektorowe)");
        }
    }

    @Test
    void the_project_has_everything_its_type_asks_for() {
        var composition = of("drugi-start").composition();

        assertThat(ids(composition, Finding::met))
                .contains("rule.J1", "rule.J2", "rule.J3", "rule.J4", "rule.J5", "rule.J6", "rule.J8");
        assertThat(composition)
                .as("nobody has said anything of links")
                .filteredOn(each -> each.rule().id().equals("rule.J7"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.unanswered()).isTrue();
                    assertThat(each.who())
                            .hasSize(5)
                            .contains("Powiat", "Zdroj-Mebel")
                            .doesNotContain("PUP");
                });
        assertThat(conditions.partners(partnerships.get("drugi-start").id()).stream()
                        .filter(each -> each.membership().role() == Role.LEAD_PARTNER)
                        .map(Partner::name))
                .containsExactly("Powiat");
    }

    @Test
    void a_group_without_personality_that_promises_money_is_warned_about() {
        var money = of("podworka-od-nowa").composition().stream()
                .filter(each -> each.rule().id().equals("rule.X1"))
                .findFirst()
                .orElseThrow();

        assertThat(money.unmet()).isTrue();
        assertThat(money.blocks()).isFalse();
        assertThat(money.who()).singleElement().asString().contains("Podwórka Fabryczne");
        assertThat(ids(of("nie-sami").composition(), Finding::met)).contains("rule.X1");
    }

    @Test
    void a_unit_for_which_another_signs_may_promise_money() {
        var courtyards = partnerships.get("podworka-od-nowa").id();
        var group = new OrganisationId(Ids.of("demo O19"));
        memberships.give(
                courtyards,
                group,
                new Part(Role.IMPLEMENTING_UNIT, Optional.of(new OrganisationId(Ids.of("demo O26"))), false));

        assertThat(ids(of("podworka-od-nowa").composition(), Finding::met)).contains("rule.X1");
    }

    @Test
    void units_sign_nothing_and_what_they_bring_is_their_party_s() {
        var without = of("drugi-start").gate().stream()
                .filter(each -> each.rule().id().equals("gate.A5"))
                .findFirst()
                .orElseThrow();
        assertThat(without.who()).doesNotContain("PUP", "MGOPS", "Zespół Szkół").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void the_gates_of_several_stages_are_asked_together_whichever_lasts() {
        var courtyards = partnerships.get("podworka-od-nowa");
        var gates = conditions.gates(courtyards, List.of(Stage.INITIATIVE, Stage.RECRUITMENT));

        assertThat(conditions.gates(courtyards, List.of())).isEmpty();
        assertThat(gates).extracting(each -> each.rule().id()).contains("gate.I1", "gate.I4", "gate.R1", "gate.R2");
        assertThat(ids(gates, Finding::unmet)).contains("gate.R2", "gate.R3");
        assertThat(ids(gates, Finding::met)).contains("gate.I1", "gate.R1");
    }

    @Test
    void from_outside_what_only_the_gate_asks_for_is_not_measured() {
        var courtyards = partnerships.get("podworka-od-nowa");
        var all = conditions.partners(courtyards.id());
        var outside = conditions.composition(courtyards, all);

        assertThat(ids(outside.composition(), Finding::met)).contains("rule.L1", "rule.L2");
        assertThat(ids(outside.gate(), Finding::unknown)).contains("gate.R3");
        assertThat(ids(conditions.of(courtyards, all).gate(), Finding::unmet)).contains("gate.R3");
    }

    @Test
    void observers_are_measured_by_nothing() {
        var courtyards = partnerships.get("podworka-od-nowa");
        var all = conditions.partners(courtyards.id());
        var watching = all.stream()
                .map(each -> new Partner(
                        new Membership(
                                each.membership().organisation(),
                                Role.OBSERVER,
                                false,
                                false,
                                each.membership().since(),
                                List.of()),
                        each.traits()))
                .toList();

        assertThat(conditions.of(courtyards, all).figures().of(Figure.PARTNERS)).hasValue(all.size());
        assertThat(conditions.of(courtyards, watching).figures().of(Figure.PARTNERS))
                .hasValue(0);
    }

    @Test
    void a_finding_says_whom_it_is_about() {
        assertThat(of("podworka-od-nowa").gate())
                .filteredOn(each -> each.rule().id().equals("gate.R2"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.who()).singleElement().asString().contains("Fabryczna"));
        assertThat(of("podworka-od-nowa").gate())
                .filteredOn(each -> each.rule().id().equals("gate.R3"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.who()).singleElement().asString().contains("Fabryczna"));
    }

    private String label(String slug) {
        var partnership = partnerships.get(slug);
        var partners = conditions.partners(partnership.id());
        return Text.speaking(Text.POLISH, () -> TypeLabel.of(partnership.type(), partners));
    }

    @Test
    void an_observer_counts_neither_in_the_composition_nor_for_the_gate() {
        var housing = new OrganisationId(Ids.of("demo O26"));
        var courtyards = partnerships.get("podworka-od-nowa").id();
        assertThat(ids(of("podworka-od-nowa").composition(), Finding::met)).contains("rule.L1", "rule.L2");

        memberships.give(courtyards, housing, Part.of(Role.OBSERVER));

        var standing = of("podworka-od-nowa");
        assertThat(ids(standing.composition(), Finding::unmet)).contains("rule.L1", "rule.L2");
        assertThat(ids(standing.gate(), Finding::unmet)).contains("gate.R1");
    }

    private Conditions.Standing of(String slug) {
        return conditions.of(partnerships.get(slug));
    }

    private static List<String> ids(List<Finding> findings, Predicate<Finding> such) {
        return findings.stream().filter(such).map(each -> each.rule().id()).toList();
    }
}
