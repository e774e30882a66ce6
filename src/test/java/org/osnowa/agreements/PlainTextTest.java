package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void what_cannot_be_seen_is_gone_and_lines_stay_lines() {
        assertThat(PlainText.of("\ufeffCel\u0000\u202e \t pierwszy\r\n\r\n\r\n\r\nDrugi\u200b\u00ad\u000bTrzeci"))
                .contains("Cel pierwszy\n\nDrugi\nTrzeci");
        assertThat(PlainText.line("a\nb")).contains("a b");
        assertThat(PlainText.of("o\u0301smy")).contains("ósmy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u0000\u202e", "\ud800"})
    void nothing_is_nothing(String typed) {
        assertThat(PlainText.of(typed)).isEmpty();
    }

    @Test
    void whole_signs_beyond_the_first_plane_stay() {
        assertThat(PlainText.of("🌳")).contains("🌳");
        assertThat(PlainText.length("🌳")).isEqualTo(1);
    }
}
