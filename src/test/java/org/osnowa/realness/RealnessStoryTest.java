package org.osnowa.realness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

class RealnessStoryTest extends StoryTest {

    @Test
    void partners_read_how_it_is_counted() {
        var page = words(signedIn("tadeusz").get("/partnerships/nie-sami/realness"));

        assertThat(page)
                .contains("real.R1", "real.R2", "real.R3", "real.R4", "real.R5")
                .contains("6 z 8", "Jak to liczymy?", "Liczby z końca każdego miesiąca");
    }

    @Test
    void nobody_from_outside_reads_it() {
        assertThat(guest().get("/partnerships/nie-sami/realness").status())
                .as("to signing in")
                .isEqualTo(303);
        assertThat(signedIn("kasia").get("/partnerships/nie-sami/realness").status())
                .isEqualTo(404);
        assertThat(words(guest().get("/partnerships/nie-sami"))).doesNotContain("/realness");
    }

    @Test
    void a_young_partnership_has_too_little_data_and_no_alert() {
        var magdalena = signedIn("magdalena");

        var page = words(magdalena.get(started(magdalena) + "/realness"));

        assertThat(page)
                .contains("za mało danych", "pominięte: mniej niż trzy", "Linię będzie widać")
                .doesNotContain("Czy nie mówimy więcej, niż robimy?");
    }
}
