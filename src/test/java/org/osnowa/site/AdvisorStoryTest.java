package org.osnowa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

class AdvisorStoryTest extends StoryTest {

    @Test
    void whoever_does_not_know_the_type_is_asked_six_questions_and_told_why() {
        var asked = guest().get("/advisor").body();
        assertThat(asked).contains("1. Co chcecie razem zrobić?", "6. Na jak długo?", "Dziesięć typów w");
        assertThat(asked).doesNotContain("Najlepiej pasuje", "Nie ma żadnej odpowiedzi");

        var advised = plain(guest().get("/advisor?aim=place&who=three&money=&area=one&bond=body&time=")
                .body());

        assertThat(advised)
                .contains(
                        "Najlepiej pasuje: Partnerstwo lokalne",
                        "Są trzy sektory",
                        "Kto ma być partnerem? – „Instytucje publiczne, firmy i organizacje społeczne”",
                        "Organizacja nie może być jego członkiem zwyczajnym",
                        "art. 10 ust. 3 ustawy z 7.04.1989 Prawo o stowarzyszeniach",
                        "stan na styczeń 2026",
                        "To informacja, nie porada prawna. Przed podpisaniem sprawdź aktualny tekst ustawy.",
                        "Nie wiemy, skąd będą pieniądze.",
                        "wykluczone",
                        "href=\"/partnerships/new?type=LOCAL\"")
                .contains("id=\"who\" value=\"three\" checked");
    }

    @Test
    void the_advice_comes_in_english_too() {
        var english = guest();
        english.get("/advisor?lang=en");

        assertThat(english.get("/advisor?aim=cause").body())
                .contains("The best fit: Coalition", "speaks with one voice", "Start a partnership of this type")
                .doesNotContain("Koalicja");
    }

    @Test
    void without_answers_it_says_that_it_knows_nothing() {
        assertThat(plain(guest().get("/advisor?aim=&who=&money=&area=&bond=&time=")
                        .body()))
                .contains("Odpowiedz choć na jedno pytanie.")
                .doesNotContain("Najlepiej pasuje");
        assertThat(guest().get("/advisor?aim=%27%3Cscript%3E&who=x&who=y").status())
                .isEqualTo(200);
    }

    @Test
    void answers_that_do_not_go_together_are_told() {
        assertThat(plain(guest().get("/advisor?who=civic&money=investor").body()))
                .contains("Te odpowiedzi do siebie nie pasują", "wskazuje na typ: Partnerstwo publiczno-prywatne");
    }

    @Test
    void the_advised_type_is_chosen_on_the_start_form_and_a_strange_one_is_not() {
        var magdalena = guest();
        magdalena.post("/sign-in", Map.of("email", "magdalena@zdrojewice.example", "password", "osnowa-demo"));

        assertThat(magdalena.get("/partnerships/new?type=PPP").body())
                .contains("<option value=\"PPP\" selected", "href=\"/advisor\"");
        assertThat(magdalena.get("/partnerships/new?type=KLUB").body()).contains("<option value=\"\" selected");
    }

    @Test
    void a_guest_signs_in_first_and_keeps_the_type() {
        assertThat(guest().get("/partnerships/new?type=PPP").location()).contains("new%3Ftype%3DPPP");
        assertThat(guest().get("/help").body()).contains("href=\"/advisor\"");
    }

    /** As it is read: spaces that keep words together are spaces. */
    private static String plain(String body) {
        return body.replace('\u00a0', ' ');
    }
}
