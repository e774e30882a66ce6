package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

/** The figures of the story (domain/08, 8.3) against what the program computes from the facts of the demonstration. */
class RealnessOfTheSeniorsTest extends StoryTest {

    private static final Pattern ROW = Pattern.compile("(real\\.R\\d)</span></th>\\s*<td[^>]*>(\\d+ z \\d+)</td>");

    @Test
    void the_index_and_its_shares_are_those_of_the_story() {
        var page = words(signedIn("magdalena").get("/partnerships/nie-sami/realness"));

        assertThat(ROW.matcher(page).results().map(each -> each.group(1) + " " + each.group(2)))
                .containsExactly(
                        "real.R1 5 z 7", "real.R2 4 z 5", "real.R3 10 z 12", "real.R4 6 z 8", "real.R5 37 z 48");
        assertThat(page).contains("Realność: 76,8 na 100");
    }
}
