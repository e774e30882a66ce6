package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000331501",
                "000002217",
                "000017756",
                "610188201",
                "010168068",
                "010001345",
                "016298263",
                "390021764",
                "015259640",
                "351554353",
                "520679124",
                "123456785",
                "123456740",
                "123456800",
                "123456970",
                "992000003",
                "12345678512347",
                "23511332857188"
            })
    void real_and_demo_numbers_are_read(String digits) {
        assertThat(Regon.read(digits)).contains(new Regon(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00033150100000", "61018820100000", "01016806800000", "01525964000000", "39002176400000"})
    void five_zeros_added_by_a_register_are_cut_off(String padded) {
        assertThat(Regon.read(padded)).contains(new Regon(padded.substring(0, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 123-456-785 ", "REGON: 123456785", "regon 123 456 785", "12345678500000"})
    void spaces_hyphens_and_the_name_in_front_are_forgiven(String typed) {
        assertThat(Regon.read(typed)).contains(new Regon("123456785"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456784",
                "12345678512346",
                "12345678412347",
                "000000000",
                "00000000000000",
                "111111111",
                "12345678",
                "1234567850",
                "",
                "12345678X"
            })
    void anything_else_is_not_a_regon(String typed) {
        assertThat(Regon.read(typed)).isEmpty();
    }

    @Test
    void a_local_unit_shows_whose_it_is() {
        var unit = new Regon("12345678512347");

        assertThat(unit.localUnit()).isTrue();
        assertThat(unit.display()).isEqualTo("123456785-12347");
    }

    @Test
    void a_padded_number_cannot_be_stored_beside_its_short_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Regon("00033150100000"));
    }
}
