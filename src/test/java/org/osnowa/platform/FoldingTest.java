package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.platform.Folding.fold;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void polish_letters_lose_their_marks() {
        assertThat(fold("Zażółć GĘŚLĄ jaźń")).isEqualTo("zazolc gesla jazn");
    }

    @Test
    void punctuation_and_doubled_spaces_do_not_count() {
        assertThat(fold(" \"Łódź\"–Śródmieście\u00a0 (część)")).isEqualTo("lodz srodmiescie czesc");
    }

    @Test
    void letters_written_in_two_parts_are_the_same_letters() {
        assertThat(fold("z\u0307o\u0301l\u0142ty")).isEqualTo(fold("żółłty"));
    }

    @Test
    void the_short_way_and_the_long_way_lead_to_the_same() {
        for (var c = 0; c < 0x400; c++) {
            for (var text : new String[] {(char) c + "", "a" + (char) c, (char) c + "Ż", "ó " + (char) c + "-9"}) {
                assertThat(fold(text)).as(text).isEqualTo(Folding.slowly(text));
            }
        }
    }

    @Test
    void nothing_is_left_of_mere_signs() {
        assertThat(fold(" – „” 🙂 ")).isEmpty();
    }
}
