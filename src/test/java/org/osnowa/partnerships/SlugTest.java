package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void polish_letters_become_plain_ones() {
        assertThat(Slug.of("Ciepła woda ze słońca")).isEqualTo("ciepla-woda-ze-slonca");
        assertThat(Slug.of("Żółć, źdźbło i łódź – „Gęś”")).isEqualTo("zolc-zdzblo-i-lodz-ges");
    }

    @Test
    void a_name_without_letters_still_gets_an_address() {
        assertThat(Slug.of("!!!")).isEqualTo("partnerstwo");
        assertThat(Slug.of("🎈")).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void no_slug_takes_the_address_of_the_form() {
        assertThat(Slug.of("New")).isNotEqualTo("new");
    }

    @Test
    void a_second_partnership_of_the_same_name_gets_a_number() {
        assertThat(Slug.candidates("Nie sami").limit(3)).containsExactly("nie-sami", "nie-sami-2", "nie-sami-3");
    }

    @Test
    void a_long_name_is_cut_without_a_loose_end() {
        assertThat(Slug.of("Partnerstwo ".repeat(10)))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }
}
