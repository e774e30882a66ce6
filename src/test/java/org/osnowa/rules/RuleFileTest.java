package org.osnowa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.platform.DataFile;

class RuleFileTest {

    private static final String FILE = """
            gates:
              INITIATIVE:
                - id: I1
                  hard: true
                  holds: initiator
                  pl: Wiemy, kto inicjuje
                  en: We know who initiates
                  do_pl: Zapisz to.
                  do_en: Write it down.
                  where: settings
            rules:
              LOCAL:
                - id: L1
                  severity: WARN
                  when: area
                  holds: partners >= 3
                  pl: Trzech partnerów
                  en: Three partners
                  do_pl: Zaproś.
                  do_en: Invite.
                  source: Propozycja
                  checked: 2026-01
                  confidence: ours
            """;

    @Test
    void a_file_says_what_must_hold() {
        var file = RuleFile.read(new StringReader(FILE));

        assertThat(file.gates().get(Stage.INITIATIVE)).singleElement().satisfies(gate -> {
            assertThat(gate.id()).isEqualTo("gate.I1");
            assertThat(gate.hard()).isTrue();
            assertThat(gate.where()).contains("settings");
            assertThat(gate.basis()).isEmpty();
        });
        assertThat(file.types().get(PartnershipType.LOCAL)).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("rule.L1");
            assertThat(rule.severity()).isEqualTo(Severity.WARN);
            assertThat(rule.basis())
                    .contains(new Rule.Basis("Propozycja", YearMonth.of(2026, 1), Rule.Confidence.OURS));
        });
        assertThat(file.any()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INITIATIVE:, INITIATIV:, 3, none of [INITIATIVE",
        "LOCAL:, LOKAL:, 13, none of [LOCAL",
        "holds: initiator, holds: iniciator, 5, no figure is called \"iniciator\"",
        "holds: partners >= 3, holds: partners >= trzy, 16, expected a number",
        "hard: true, hard: maybe, 3, hard is true or false",
        "severity: WARN, severity: BAD, 13, \"BAD\" is none of [BLOCK",
        "where: settings, where: nowhere, 3, no page is called \"nowhere\"",
        "'en: Three partners', 'e: Three partners', 18, nothing is called \"e\" here",
        "'source: Propozycja', 'source: \"\"', 13, \"source\" is missing",
        "confidence: ours, confidence: sure, 13, \"SURE\" is none of",
        "rules:, rulez:, 1, \"rules\" is missing",
        "'id: L1', 'id: [L1]', 13, \"id\" has to be a text"
    })
    void a_mistake_is_told_with_its_line(String right, String wrong, int line, String why) {
        assertThat(FILE).contains(right);

        assertThatThrownBy(() -> RuleFile.read(new StringReader(FILE.replace(right, wrong))))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("in line " + line + ":")
                .hasMessageContaining(why);
    }

    @Test
    void what_is_no_file_of_rules_is_told_too() {
        assertThatThrownBy(() -> RuleFile.read(new StringReader(""))).hasMessageContaining("line 1: it is empty");
        assertThatThrownBy(() -> RuleFile.read(new StringReader("- a"))).hasMessageContaining("line 1: expected names");
        assertThatThrownBy(() -> RuleFile.read(new StringReader("gates:\n\t- x")))
                .hasMessageContaining("line 2:");
        assertThatThrownBy(
                        () -> RuleFile.read(
                                new StringReader(
                                        FILE.replace(
                                                "      where: settings\n",
                                                "      where: settings\n    - id: I1\n      hard: false\n      holds: area\n      pl: a\n      en: a\n      do_pl: a\n      do_en: a\n"))))
                .hasMessageContaining("line 11: gate.I1 stands there twice");
    }
}
