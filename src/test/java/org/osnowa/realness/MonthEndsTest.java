package org.osnowa.realness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthEndsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void the_last_twelve_months_end_and_then_comes_today() {
        var days = MonthEnds.until(LocalDate.of(2026, 12, 1), LONG_AGO);

        assertThat(days)
                .hasSize(13)
                .startsWith(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28))
                .endsWith(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
    }

    @Test
    void the_last_day_of_a_month_is_today_once() {
        assertThat(MonthEnds.until(LocalDate.of(2026, 11, 30), LONG_AGO))
                .doesNotHaveDuplicates()
                .endsWith(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 30));
    }

    @Test
    void nothing_was_before_the_partnership_began() {
        assertThat(MonthEnds.until(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 10, 31)))
                .containsExactly(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
        assertThat(MonthEnds.until(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 1)))
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
    }
}
