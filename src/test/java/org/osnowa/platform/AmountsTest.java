package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "dużo", "1,2,3", "1.000,5", "1e5", "NaN", "1,23456", "1234567890123", "12 osób", "--1"})
    void what_is_no_number_is_not_read(String typed) {
        assertThat(Amounts.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "73,5|73.5", "73.5|73.5", "214 000,50|214000.5", "-3|-3", "\u22123|-3", "100|100", "0,0|0"
            })
    void numbers_are_read_as_people_type_them(String typed, BigDecimal amount) {
        assertThat(Amounts.read(typed)).contains(amount);
    }

    @Test
    void what_was_read_is_typed_again_with_a_comma() {
        assertThat(Amounts.read("214 000,50").map(Amounts::typed)).contains("214000,5");
    }
}
