package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osnowa.platform.Text;

class QuantitiesTest {

    private static String loaves(long hundredths) {
        return Text.speaking(Text.POLISH, () -> Quantities.words(hundredths, Unit.PIECE, "bochenków"))
                .replace('\u00a0', ' ');
    }

    @Test
    void what_pieces_are_called_stands_where_it_is_right() {
        assertThat(loaves(5_00)).isEqualTo("5 bochenków");
        assertThat(loaves(12_00)).isEqualTo("12 bochenków");
        assertThat(loaves(25_00)).isEqualTo("25 bochenków");
        assertThat(loaves(0)).isEqualTo("0 bochenków");
        assertThat(loaves(1_00)).isEqualTo("bochenków: 1");
        assertThat(loaves(3_00)).isEqualTo("bochenków: 3");
        assertThat(loaves(22_00)).isEqualTo("bochenków: 22");
        assertThat(loaves(2_50)).isEqualTo("bochenków: 2,5");
    }

    @Test
    void amounts_are_read_in_hundredths_and_not_finer() {
        assertThat(Quantities.read("2,5")).contains(250L);
        assertThat(Quantities.read("1 000.25")).contains(1_000_25L);
        assertThat(Quantities.read("-3")).contains(-300L);
        assertThat(Quantities.read("0,005")).isEmpty();
        assertThat(Quantities.read("dużo")).isEmpty();
        assertThat(Quantities.read(null)).isEmpty();
        assertThat(Quantities.typed(250)).isEqualTo("2,5");
    }
}
