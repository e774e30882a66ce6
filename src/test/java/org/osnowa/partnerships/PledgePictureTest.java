package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.partnerships.PledgePicture.Drawn;
import org.osnowa.partnerships.PledgePicture.Segment;

class PledgePictureTest {

    @Test
    void what_was_confirmed_is_woven_and_what_waits_is_hollow() {
        assertThat(PledgePicture.segment(8_00, 6_00, 2_00, false)).isEqualTo(new Segment(250, 500, false));
    }

    @Test
    void more_than_was_promised_does_not_run_over() {
        assertThat(PledgePicture.segment(4_00, 9_00, 4_00, false)).isEqualTo(new Segment(1_000, 0, false));
        assertThat(PledgePicture.segment(4_00, 9_00, 3_00, false)).isEqualTo(new Segment(750, 250, false));
    }

    @Test
    void a_hair_short_of_all_is_not_all() {
        assertThat(PledgePicture.segment(100_000_00, 99_999_99, 99_999_99, false))
                .isEqualTo(new Segment(999, 0, false));
    }

    @Test
    void a_single_commitment_fills_the_line_save_for_its_gap() {
        assertThat(new PledgePicture(List.of(new Segment(500, 250, true)), 1).drawn())
                .containsExactly(new Drawn("0.00%", "95.60%", "47.80%", "47.80%", "23.90%", true));
    }

    @Test
    void segments_of_all_partners_are_of_one_length() {
        var two = new PledgePicture(Collections.nCopies(2, new Segment(0, 0, false)), 4);

        assertThat(two.drawn())
                .extracting(Drawn::from, Drawn::to, Drawn::anyConfirmed, Drawn::anyReported)
                .containsExactly(tuple("0.00%", "23.90%", false, false), tuple("25.00%", "48.90%", false, false));
    }

    @Test
    void several_in_one_segment_are_their_mean_and_late_if_one_is() {
        assertThat(PledgePicture.together(List.of(new Segment(1_000, 0, false), new Segment(0, 500, true))))
                .isEqualTo(new Segment(500, 250, true));
    }

    @Test
    void whoever_has_most_fills_the_line() {
        var one = List.of(new Segment(0, 0, false));

        assertThat(PledgePicture.columns(List.of(one, Collections.nCopies(12, one.getFirst()))))
                .isEqualTo(12);
        assertThat(PledgePicture.columns(List.of(List.of())))
                .as("nobody has any")
                .isEqualTo(1);
        assertThat(PledgePicture.columns(List.of())).isEqualTo(1);
    }

    @Test
    void a_segment_holds_no_more_than_itself() {
        assertThatThrownBy(() -> new Segment(600, 500, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
