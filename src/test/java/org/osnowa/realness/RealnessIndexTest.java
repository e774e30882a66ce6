package org.osnowa.realness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RealnessIndexTest {

    @Test
    void the_seniors_of_zdrojewice_have_76_8() {
        assertThat(index(5, 7, 4, 5, 10, 12, 6, 8, 37, 48).value()).contains(new BigDecimal("76.8"));
    }

    @Test
    void everything_kept_is_a_hundred_and_nothing_is_none() {
        assertThat(index(3, 3, 3, 3, 3, 3, 3, 3, 3, 3).value()).contains(new BigDecimal("100.0"));
        assertThat(index(0, 3, 0, 3, 0, 3, 0, 3, 0, 3).value()).contains(new BigDecimal("0.0"));
    }

    @Test
    void each_component_weighs_what_it_should() {
        assertThat(index(5, 5, 0, 5, 0, 5, 0, 5, 0, 5).value()).as("real.R1").contains(new BigDecimal("30.0"));
        assertThat(index(0, 5, 5, 5, 0, 5, 0, 5, 0, 5).value()).as("real.R2").contains(new BigDecimal("20.0"));
        assertThat(index(0, 5, 0, 5, 5, 5, 0, 5, 0, 5).value()).as("real.R3").contains(new BigDecimal("20.0"));
        assertThat(index(0, 5, 0, 5, 0, 5, 5, 5, 0, 5).value()).as("real.R4").contains(new BigDecimal("20.0"));
        assertThat(index(0, 5, 0, 5, 0, 5, 0, 5, 5, 5).value()).as("real.R5").contains(new BigDecimal("10.0"));
    }

    @Test
    void two_in_the_whole_are_too_few_and_three_are_enough() {
        assertThat(index(0, 2, 3, 3, 3, 3, 3, 3, 3, 3).value())
                .as("real.R1 left out")
                .contains(new BigDecimal("100.0"));
        assertThat(index(0, 3, 3, 3, 3, 3, 3, 3, 3, 3).value()).contains(new BigDecimal("70.0"));
    }

    @Test
    void the_weights_of_the_rest_are_stretched() {
        var without = index(2, 2, 1, 4, 4, 4, 2, 4, 3, 4);

        assertThat(without.counts(IndexPart.R1)).isFalse();
        assertThat(without.weights()).isEqualTo(70);
        assertThat(without.value()).as("(5 + 20 + 10 + 7.5) / 70").contains(new BigDecimal("60.7"));
    }

    @Test
    void three_components_are_enough_and_two_are_too_little_data() {
        assertThat(index(3, 3, 3, 3, 3, 3, 0, 0, 2, 2).value()).contains(new BigDecimal("100.0"));
        assertThat(index(3, 3, 3, 3, 2, 2, 0, 0, 2, 2).value()).isEmpty();
        assertThat(new RealnessIndex(Map.of()).value()).isEmpty();
    }

    @Test
    void half_a_tenth_is_rounded_up_and_less_is_not() {
        assertThat(shares(1, 2000)).as("0.05").contains(new BigDecimal("0.1"));
        assertThat(shares(1, 2001)).contains(new BigDecimal("0.0"));
    }

    @Test
    void huge_numbers_stay_exact() {
        var most = Integer.MAX_VALUE;

        assertThat(index(most, most, most, most, most, most, most, most, most - 1, most)
                        .value())
                .contains(new BigDecimal("100.0"));
        assertThat(index(most, most, most, most, most, most, most, most, 0, most)
                        .value())
                .contains(new BigDecimal("90.0"));
    }

    @Test
    void it_lies_between_nothing_and_a_hundred_and_grows_with_each_deed() {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var ratios = new EnumMap<IndexPart, Ratio>(IndexPart.class);
            for (var each : IndexPart.values()) {
                var whole = random.nextInt(12);
                ratios.put(each, new Ratio(random.nextInt(whole + 1), whole));
            }
            var index = new RealnessIndex(ratios);
            index.value().ifPresent(value -> assertThat(value).isBetween(BigDecimal.ZERO, new BigDecimal("100.0")));
            for (var each : IndexPart.values()) {
                var ratio = index.of(each);
                if (ratio.part() < ratio.whole() && index.value().isPresent()) {
                    var better = new EnumMap<>(ratios);
                    better.put(each, new Ratio(ratio.part() + 1, ratio.whole()));
                    assertThat(new RealnessIndex(better).value().orElseThrow())
                            .isGreaterThanOrEqualTo(index.value().orElseThrow());
                }
            }
        }
    }

    @Test
    void more_than_all_is_our_own_mistake() {
        assertThatThrownBy(() -> new Ratio(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_components_are_called_as_in_the_specification() {
        assertThat(List.of(IndexPart.values()))
                .extracting(IndexPart::id)
                .containsExactly("real.R1", "real.R2", "real.R3", "real.R4", "real.R5");
        assertThat(List.of(IndexPart.values()).stream()
                        .mapToInt(IndexPart::weight)
                        .sum())
                .isEqualTo(100);
    }

    /** With the same share in all five. */
    private static Optional<BigDecimal> shares(int part, int whole) {
        return index(part, whole, part, whole, part, whole, part, whole, part, whole)
                .value();
    }

    private static RealnessIndex index(int... numbers) {
        var ratios = new EnumMap<IndexPart, Ratio>(IndexPart.class);
        for (var each : IndexPart.values()) {
            ratios.put(each, new Ratio(numbers[2 * each.ordinal()], numbers[2 * each.ordinal() + 1]));
        }
        return new RealnessIndex(ratios);
    }
}
