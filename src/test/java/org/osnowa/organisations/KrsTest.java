package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KrsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000030897", "30897", "KRS 0000030897", "krs: 30897", " 0000 030 897"})
    void zeros_left_out_are_put_back(String typed) {
        assertThat(Krs.read(typed)).contains(new Krs("0000030897"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30897A", "", "KRS", "0000000000", "0", "12345678901"})
    void anything_else_is_not_a_krs_number(String typed) {
        assertThat(Krs.read(typed)).isEmpty();
    }
}
