package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

class RhythmStoryTest extends StoryTest {

    @Test
    void partners_agree_how_often_they_meet_and_of_two_who_change_it_the_second_is_told() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        assertThat(words(magdalena.get(path + "/meetings"))).contains("Ustal, jak często się spotykacie");
        assertThat(words(magdalena.post(path + "/meetings/rhythm", Map.of("version", "0"))))
                .contains("Wybierz, jak często się spotykacie.", "Napisz, jak się kontaktujecie.");

        magdalena.post(
                path + "/meetings/rhythm", Map.of("rhythm", "MONTH", "channel", "grupa mailowa", "version", "0"));
        assertThat(words(magdalena.get(path + "/meetings"))).contains("Spotykamy się raz na miesiąc.", "grupa mailowa");
        assertThat(words(guest().get(path + "/meetings"))).doesNotContain("grupa mailowa");

        magdalena.post(path + "/meetings/rhythm", Map.of("rhythm", "QUARTER", "channel", "telefon", "version", "0"));
        var late = magdalena.post(
                path + "/meetings/rhythm", Map.of("rhythm", "WEEK", "channel", "gołębie", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(magdalena.get(path + "/meetings"))).contains("raz na kwartał");
    }
}
