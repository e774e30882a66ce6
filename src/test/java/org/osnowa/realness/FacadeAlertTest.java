package org.osnowa.realness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacadeAlertTest {

    @Test
    void less_than_three_in_ten_of_five_or_more_due_raises_it() {
        assertThat(FacadeAlert.of(new Ratio(1, 5), 0).littleDelivered()).isTrue();
        assertThat(FacadeAlert.of(new Ratio(0, 5), 0).littleDelivered()).isTrue();
        assertThat(FacadeAlert.of(new Ratio(29, 97), 0).littleDelivered())
                .as("29.9 %")
                .isTrue();
    }

    @Test
    void three_in_ten_are_enough() {
        assertThat(FacadeAlert.of(new Ratio(3, 10), 0).raised()).isFalse();
        assertThat(FacadeAlert.of(new Ratio(2, 6), 0).raised()).isFalse();
    }

    @Test
    void of_four_due_commitments_nothing_follows_yet() {
        assertThat(FacadeAlert.of(new Ratio(0, 4), 0).raised()).isFalse();
        assertThat(FacadeAlert.of(new Ratio(0, 0), 0).raised()).isFalse();
    }

    @Test
    void three_public_notes_since_the_last_delivery_raise_it_and_two_do_not() {
        assertThat(FacadeAlert.of(new Ratio(5, 5), 3)).isEqualTo(new FacadeAlert(false, true));
        assertThat(FacadeAlert.of(new Ratio(5, 5), 2).raised()).isFalse();
    }

    @Test
    void both_may_hold_at_once() {
        assertThat(FacadeAlert.of(new Ratio(1, 8), 4)).isEqualTo(new FacadeAlert(true, true));
    }
}
