package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-30",
                "30 6 2026",
                " 30.06.2026 ",
                "30/6/2026",
                "30-06-2026",
                "30 czerwca 2026",
                "30 czerwca 2026 r.",
                "30 Czerwca\u00a02026 r.",
                "30 June 2026"
            })
    void a_day_is_understood_as_people_type_it(String typed) {
        assertThat(Days.read(typed)).contains(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "jutro", "31 6 2026", "30 6 26", "2026", "2026-13-01", "99999999999 1 2026", "30 6 2026 7"})
    void what_is_no_day_is_nothing(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }

    @Test
    void the_day_stands_before_the_month() {
        assertThat(Days.read("3 4 2026")).contains(LocalDate.of(2026, 4, 3));
    }
}
