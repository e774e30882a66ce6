package org.osnowa.balance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TiltTest {

    @Test
    void who_brings_and_says_that_nothing_came_is_talked_to_first() {
        assertThat(Tilt.of(true, true, 2, 2, 0)).contains(Tilt.GIVES_WITHOUT_GAIN);
        assertThat(Tilt.of(true, true, 2, 2, 1)).as("something came").isEmpty();
        assertThat(Tilt.of(true, true, 2, 0, 0)).as("nobody asked yet").isEmpty();
        assertThat(Tilt.of(true, true, 2, 1, 0)).as("the other may have come").isEmpty();
        assertThat(Tilt.of(false, true, 2, 2, 0)).as("brings nothing").isEmpty();
    }

    @Test
    void who_hopes_for_nothing_known_is_asked() {
        assertThat(Tilt.of(true, true, 0, 0, 0)).contains(Tilt.WISH_UNKNOWN);
    }

    @Test
    void who_has_no_part_is_found_one() {
        assertThat(Tilt.of(false, false, 1, 0, 0)).contains(Tilt.WITHOUT_PART);
        assertThat(Tilt.of(false, true, 1, 0, 0)).isEmpty();
    }
}
