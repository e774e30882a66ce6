package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String DAY = Text.date(LocalDate.of(2026, 11, 14), Text.POLISH);

    @Test
    void a_sentence_that_ends_in_a_date_has_one_full_stop() {
        assertThat(DAY).endsWith("r.");
        assertThat(Text.in(Text.POLISH, "EntrustmentPage.until", DAY))
                .startsWith("Odpowiedz do " + DAY)
                .contains(". Potem")
                .doesNotContain("..");
    }

    @Test
    void what_people_trail_off_with_stays() {
        assertThat(Text.in(Text.POLISH, "EntrustmentPage.until", DAY + "..")).contains("r...");
    }
}
