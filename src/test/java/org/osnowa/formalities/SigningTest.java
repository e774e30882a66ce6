package org.osnowa.formalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osnowa.organisations.LegalPersonality;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.platform.DataFile;

class SigningTest {

    private static final String ENTRY = """
            - kinds: [GMINA]
              itself: yes
              bases: [OFFICE]
              party_pl: gmina
              party_en: the gmina
              signs_pl: wójt
              signs_en: the mayor
              source: art. 46
              checked: 2026-01
              confidence: certain
            """;

    private final Signing signing = new Signing();

    @ParameterizedTest
    @EnumSource
    void whoever_has_no_personality_does_not_sign_alone_and_the_other_way_round(OrganisationKind kind) {
        var itself = signing.of(kind).itself();

        if (kind == OrganisationKind.STOWARZYSZENIE_ZWYKLE) {
            assertThat(itself).as("acts in its own name").isEqualTo(Signing.Itself.YES);
        } else if (kind.legalPersonality() == LegalPersonality.NO) {
            assertThat(itself).isEqualTo(Signing.Itself.NO);
        } else if (kind.legalPersonality() == LegalPersonality.YES) {
            assertThat(itself).isEqualTo(Signing.Itself.YES);
        }
    }

    @Test
    void a_welfare_centre_signs_for_its_gmina_by_power_of_attorney() {
        var signer = signing.of(OrganisationKind.OPS);

        assertThat(signer.party().polish()).contains("gmina");
        assertThat(signer.signs().polish()).contains("pełnomocnictwa");
        assertThat(signer.attachment()).isPresent();
        assertThat(signer.basis().source()).contains("art. 47");
    }

    @Test
    void the_police_hears_of_its_commander_and_of_nobody_else() {
        assertThat(signing.of(OrganisationKind.POLICJA).signs().polish())
                .startsWith("komendant,")
                .doesNotContain("sąd", "nadleśnicz");
        assertThat(signing.of(OrganisationKind.NADLESNICTWO).signs().polish()).startsWith("nadleśniczy,");
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThatThrownBy(() -> Signing.read(new StringReader(ENTRY)))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("POWIAT is missing");
        assertThatThrownBy(() -> Signing.read(new StringReader(ENTRY + ENTRY)))
                .hasMessageContaining("line 11: GMINA stands there twice");
        assertThatThrownBy(() -> Signing.read(new StringReader(ENTRY.replace("itself: yes", "itself: maybe"))))
                .hasMessageContaining("in line 1:")
                .hasMessageContaining("MAYBE");
    }
}
