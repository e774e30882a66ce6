package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1248000; 124800000",
                "1 248 000 zł; 124800000",
                "'1\u00a0248\u00a0000,50'; 124800050",
                "12,5; 1250",
                "0.05 PLN; 5",
                "0; 0"
            })
    void an_amount_is_read_as_people_type_it(String typed, long grosze) {
        assertThat(Money.read(typed)).contains(new Money(grosze));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zł", "-5", "12,345", "1.248.000", "tysiąc", "99999999999999"})
    void what_is_no_amount_is_nothing(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }

    @Test
    void grosze_are_shown_only_when_there_are_some() {
        var words = Text.speaking(Text.POLISH, () -> new Money(124_800_000).words() + " i " + new Money(1_205).words());

        assertThat(words.replace('\u00a0', ' ')).isEqualTo("1 248 000 zł i 12,05 zł");
        assertThat(new Money(1_205).typed()).isEqualTo("12,05");
        assertThat(Money.read(new Money(124_800_000).typed())).contains(new Money(124_800_000));
    }
}
