package org.osnowa.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Połamane ławki na podwórku przy ul. Meblowej | Na podwórku połamali ławkę i nie ma gdzie usiąść
            Po 18 nie ma autobusu ze Starej Olszycy | Autobus ze Starej Olszycy jeździ tylko rano
            Ciemno na ścieżce nad rzeką, lampy nie świecą | Lampy na ścieżce nad rzeką od miesiąca nie działają
            """)
    void the_same_in_other_words_is_like(String one, String other) {
        assertThat(Likeness.like(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Połamane ławki na podwórku przy ul. Meblowej | Po 18 nie ma autobusu ze Starej Olszycy
            Na naszym osiedlu jest problem z ławkami | Na naszym osiedlu jest problem z hałasem
            Ciemno na ścieżce nad rzeką | Rzeka cuchnie koło oczyszczalni
            """)
    void something_else_is_not(String one, String other) {
        assertThat(Likeness.like(one, other)).isFalse();
    }

    @Test
    void nothing_is_like_nothing() {
        assertThat(Likeness.like("", "")).isFalse();
    }
}
