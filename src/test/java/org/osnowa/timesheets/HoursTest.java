package org.osnowa.timesheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;

class HoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | 150",
                "1.5 | 150",
                "1:30 | 150",
                "01:30 | 150",
                "1:30:00 | 150",
                "2 | 200",
                "2 h | 200",
                "1,5 godz. | 150",
                "0:45 | 75",
                "0:03 | 5",
                "24:00 | 2400",
                "1,33 | 133",
                "3.3000000000000003 | 330",
                "0.5000000000000001 | 50",
                "25 | 2500",
                "0 | 0",
                "-1 | -100",
                "−1,5 | -150",
                "1 000 | 100000"
            })
    void hours_are_read_as_people_write_them(String typed, long hundredths) {
        assertThat(Hours.read(typed)).isEqualTo(new Done<>(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:20", "0:10", "0:01", "1,333", "0.0625", "1.3333333333333333"})
    void what_is_finer_than_hundredths_is_refused_and_never_rounded(String typed) {
        assertThat(Hours.read(typed)).isEqualTo(new Refused<>(SheetRefusal.HOURS_TOO_FINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dwie", "1:75", "1:5", "1:15:30", "1,5,5", "1e3", "2026-01-30", ":", "h", "99999999999999999999"
            })
    void what_is_no_number_of_hours_is_refused(String typed) {
        assertThat(Hours.read(typed)).isEqualTo(new Refused<>(SheetRefusal.HOURS_UNREADABLE));
    }

    @Test
    void what_stands_in_a_field_is_read_again_as_it_was() {
        for (var hundredths = 1L; hundredths <= TimeSheet.DAY; hundredths++) {
            assertThat(Hours.read(Hours.typed(hundredths))).isEqualTo(new Done<>(hundredths));
        }
    }
}
