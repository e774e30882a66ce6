package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void a_sentence_that_ends_with_a_day_has_one_full_stop() {
        assertThat(Tokens.filled("Przegląd {day:14}. Ankieta do {day:9}.", LocalDate.of(2026, 11, 27)))
                .isEqualTo("Przegląd 11 grudnia 2026 r. Ankieta do 6 grudnia 2026 r.");
    }

    @Test
    void a_year_stands_alone() {
        assertThat(Tokens.filled("Plan {year:60}.", LocalDate.of(2026, 11, 27))).isEqualTo("Plan 2027.");
    }
}
