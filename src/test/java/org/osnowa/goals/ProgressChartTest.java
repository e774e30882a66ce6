package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.goals.GoalSamples.TODAY;
import static org.osnowa.goals.GoalSamples.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Ids;

class ProgressChartTest {

    @Test
    void there_is_no_picture_of_one_day() {
        assertThat(ProgressChart.of(Measure.NONE, List.of())).isEmpty();
        assertThat(ProgressChart.of(Measure.NONE, List.of(measured("5", 0)))).isEmpty();
        assertThat(ProgressChart.of(Measure.NONE, List.of(measured("5", 0), measured("6", 0))))
                .isEmpty();
        assertThat(ProgressChart.of(numbers("14", "60"), List.of())).isEmpty();
    }

    @Test
    void it_begins_with_the_beginning_and_leaves_room_until_the_day_of_the_target() {
        var chart = ProgressChart.of(numbers("14", "60"), List.of(measured("37", 334 - 152)))
                .orElseThrow();

        assertThat(chart.beginning()).isEqualTo("82.00%");
        assertThat(chart.target()).isEqualTo("18.00%");
        assertThat(chart.points()).hasSize(2);
        assertThat(chart.points().getFirst().first()).isTrue();
        assertThat(chart.points().getFirst().x()).isEqualTo("0.00%");
        assertThat(chart.points().getLast().y()).isEqualTo("50.00%");
        assertThat(chart.points().getLast().label()).isEqualTo("37");
        assertThat(chart.line()).startsWith("0.00,82.00 ").endsWith(",50.00");
    }

    @Test
    void a_falling_number_is_drawn_falling() {
        var chart = ProgressChart.of(numbers("37", "15"), List.of(measured("26", 100)))
                .orElseThrow();

        assertThat(chart.beginning()).isEqualTo("18.00%");
        assertThat(chart.target()).isEqualTo("82.00%");
    }

    @Test
    void numbers_that_never_change_are_drawn_too() {
        assertThat(ProgressChart.of(numbers("5", "5"), List.of(measured("5", 10)))
                        .orElseThrow()
                        .line())
                .contains("82.00");
    }

    @Test
    void of_many_measurements_only_the_first_and_the_last_are_labelled() {
        var many = IntStream.range(0, 20)
                .mapToObj(day -> measured("" + day, 300 - day))
                .toList();

        var labels = ProgressChart.of(numbers("14", "60"), many).orElseThrow().points().stream()
                .filter(each -> each.label() != null)
                .count();
        assertThat(labels).isEqualTo(2);
    }

    private static Measurement measured(String amount, int daysAgo) {
        return new Measurement(
                new MeasurementId(Ids.next()),
                new BigDecimal(amount),
                TODAY.minusDays(daysAgo),
                "rejestr",
                Optional.empty(),
                0);
    }
}
