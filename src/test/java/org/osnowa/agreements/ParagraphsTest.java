package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void points_and_letters_stand_on_lines_of_their_own() {
        assertThat(Paragraphs.of("1. Cel. 2. Wartość 2.5. 3. Koniec.").words())
                .containsExactly("1. Cel.", "2. Wartość 2.5.", "3. Koniec.");
        assertThat(Paragraphs.of("Partnerzy: a) pytają; b) robią; c) oceniają.").words())
                .containsExactly("Partnerzy:", "a) pytają;", "b) robią;", "c) oceniają.");
        assertThat(Paragraphs.of("Zawierają: 1) Gmina;2) Most; zwani dalej „Partnerami”.")
                        .words())
                .containsExactly("Zawierają:", "1) Gmina;", "2) Most; zwani dalej „Partnerami”.");
    }

    @Test
    void what_only_looks_like_a_point_stays_in_its_sentence() {
        assertThat(Paragraphs.of("Do 31 12. 2026 r. zapłata 1. rata.").words()).hasSize(1);
        assertThat(Paragraphs.of("Zgodnie z art. 5 ust. 2. Koniec.").words()).hasSize(1);
        assertThat(Paragraphs.of("Pierwszy wiersz\n\nDrugi wiersz").words())
                .containsExactly("Pierwszy wiersz", "Drugi wiersz");
    }

    @Test
    void nothing_of_a_text_is_lost() {
        for (var clause : new Library().all()) {
            var text = clause.text().polish();
            assertThat(String.join(" ", Paragraphs.of(text).words()).replaceAll("\\s+", ""))
                    .as(clause.id())
                    .isEqualTo(text.replaceAll("\\s+", ""));
        }
    }
}
