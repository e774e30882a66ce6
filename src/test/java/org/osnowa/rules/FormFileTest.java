package org.osnowa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osnowa.platform.DataFile;

class FormFileTest {

    private final Rules rules = new Rules();

    @ParameterizedTest
    @EnumSource
    void every_form_says_who_founds_it_where_it_is_a_trap_and_by_which_law(LegalForm form) {
        var guide = rules.guide(form);

        assertThat(guide.founders().polish()).isNotBlank();
        assertThat(guide.trap().polish()).isNotBlank();
        assertThat(guide.basis().checked()).isBetween(YearMonth.of(2025, 1), YearMonth.of(2030, 12));
        assertThat(guide.rules().isEmpty()).as("whether partners can found it").isEqualTo(!form.takes());
    }

    @Test
    void organisations_cannot_be_ordinary_members_of_an_association_and_are_named() {
        var figures = new Figures()
                .with(Figure.FOUNDING_PERSONS, 0)
                .with(Figure.ORGANISATION_PARTNERS, java.util.List.of("Most Pokoleń", "MGOPS"));

        var findings = rules.in(LegalForm.ASSOCIATION, figures);

        assertThat(findings)
                .filteredOn(Finding::unmet)
                .extracting(each -> each.rule().id())
                .containsExactly("rule.F3", "rule.F4");
        assertThat(findings.getLast().who()).containsExactly("Most Pokoleń", "MGOPS");
        assertThat(findings.getLast().blocks()).isFalse();
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        var text = shipped();
        var line = text.lines().takeWhile(each -> !each.equals("NONE:")).count() + 2;

        assertThatThrownBy(() ->
                        FormFile.read(new StringReader(text.replaceFirst("personality: no", "personality: perhaps"))))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("The file forms.yaml is broken in line " + line)
                .hasMessageContaining("PERHAPS");
        assertThatThrownBy(() -> FormFile.read(new StringReader(text.replace("\nKGW:\n", "\nKG:\n"))))
                .hasMessageContaining("\"KG\" is none of");
        assertThatThrownBy(() ->
                        FormFile.read(new StringReader(text.replaceFirst("(?s)\nKGW:.*?\nCLUSTER:", "\nCLUSTER:"))))
                .hasMessageContaining("KGW is missing");
        assertThatThrownBy(() -> FormFile.read(new StringReader(text.replace("id: F22", "id: F21"))))
                .hasMessageContaining("rule.F21 stands there twice");
    }

    private static String shipped() {
        return new Scanner(
                        FormFileTest.class.getResourceAsStream("/rules/forms.yaml"),
                        java.nio.charset.StandardCharsets.UTF_8)
                .useDelimiter("\\A")
                .next();
    }
}
