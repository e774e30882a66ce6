package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.web.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/** The problems of the invented community, as everybody sees them. */
@OsnowaTest
class ProblemSceneTest {

    @Autowired
    private Settings settings;

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @CsvSource({
        "seniorzy, nie-sami",
        "praca, drugi-start",
        "smak, smak-olszycy",
        "podworka, podworka-od-nowa",
        "plywalnia, ciepla-woda"
    })
    void each_partnership_grew_from_a_problem(String problem, String slug) {
        assertThat(page(problem)).contains("ma partnerstwo", "/partnerships/" + slug);
    }

    @Test
    void the_yards_tell_how_they_are_known_and_what_is_done() {
        assertThat(page("podworka"))
                .contains("37 zgłoszeń dewastacji", "Spółdzielnia Mieszkaniowa „Fabryczna”", "dotyczy 53 osób")
                .contains("Każde podwórko ma innego gospodarza", "Sprawę podejmuje partnerstwo");
        assertThat(guest().get(path("lawki")).location()).isEqualTo(path("podworka"));
    }

    @Test
    void one_waits_one_is_answered_one_is_solved() {
        assertThat(guest().get(path("apteka")).status()).isEqualTo(404);
        assertThat(page("autobus")).contains("szuka partnerstwa", "Pytamy przewoźnika", ">Powiat<");
        assertThat(page("podjazd"))
                .contains("rozwiązany", "Podjazd i poręcz są gotowe")
                .doesNotContain("Chcę pomóc");
    }

    @Test
    void offers_of_help_are_seen_by_who_answers_them() {
        assertThat(words(signedIn("magdalena").get("/desk/help")))
                .contains("Hanka", "Bartek")
                .doesNotContain("Marek");
        assertThat(words(signedIn("kasia").get("/desk/help"))).contains("Marek").doesNotContain("Hanka");
        assertThat(words(signedIn("joanna").get("/desk/help"))).doesNotContain("Hanka", "Marek", "Bartek");
    }

    @Test
    void the_front_page_shows_what_concerns_the_most_people() {
        assertThat(words(guest().get("/"))).contains("Co przeszkadza mieszkańcom");
    }

    private String page(String problem) {
        return words(guest().get(path(problem)));
    }

    private static String path(String problem) {
        return "/problems/" + Ids.of("demo problem " + problem);
    }

    private static String words(Browser.Page page) {
        return page.body().replace('\u00a0', ' ');
    }

    private Browser guest() {
        return new Browser(settings);
    }

    private Browser signedIn(String name) {
        var browser = guest();
        browser.bring("osnowa", cast.session(name + "@zdrojewice.example").getValue());
        return browser;
    }
}
