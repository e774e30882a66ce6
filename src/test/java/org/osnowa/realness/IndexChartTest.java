package org.osnowa.realness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.platform.Text.POLISH;
import static org.osnowa.platform.Text.speaking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.realness.IndexChart.Point;

class IndexChartTest {

    @Test
    void two_days_make_a_line_and_one_does_not() {
        assertThat(IndexChart.of(values("50.0", null, null))).isEmpty();
        assertThat(IndexChart.of(List.of())).isEmpty();
        assertThat(chart("0.0", "100.0").lines()).containsExactly("0.00,88.00 100.00,12.00");
    }

    @Test
    void too_little_data_breaks_the_line_and_leaves_no_point() {
        var chart = chart("50.0", null, "50.0", "50.0", null);

        assertThat(chart.lines()).containsExactly("0.00,50.00", "50.00,50.00 75.00,50.00");
        assertThat(chart.points()).extracting(Point::x).containsExactly("0.00%", "50.00%", "75.00%");
    }

    @Test
    void the_first_and_the_last_known_have_their_numbers() {
        assertThat(speaking(POLISH, () -> chart(null, "12.5", "60.0", "76.8", null))
                        .points())
                .extracting(Point::label)
                .containsExactly("12,5", null, "76,8");
    }

    private static IndexChart chart(@Nullable String... numbers) {
        return IndexChart.of(values(numbers)).orElseThrow();
    }

    private static List<Optional<BigDecimal>> values(@Nullable String... numbers) {
        return Arrays.stream(numbers)
                .map(each -> each == null ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(each)))
                .toList();
    }
}
