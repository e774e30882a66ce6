package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RepeatTest {

    @Test
    void every_month_on_the_31st_is_the_last_day_where_a_month_is_shorter() {
        assertThat(Repeat.MONTHS.days(LocalDate.of(2027, 1, 31), 1, 5))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 31));
        assertThat(Repeat.MONTHS.days(LocalDate.of(2028, 1, 31), 1, 2)).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void every_few_weeks_keeps_the_day_of_the_week() {
        assertThat(Repeat.WEEKS.days(LocalDate.of(2026, 12, 15), 2, 3))
                .containsExactly(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 12));
        assertThat(Repeat.NEVER.days(LocalDate.of(2026, 12, 15), 2, 3)).containsExactly(LocalDate.of(2026, 12, 15));
    }
}
