package org.osnowa.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

class TemplateStoryTest extends StoryTest {

    @Test
    void anybody_reads_a_template_and_takes_it_along() {
        var guest = guest();
        assertThat(words(guest.get("/help"))).contains("/help/templates");
        assertThat(words(guest.get("/help/templates")))
                .contains("Zaproszenie", "Pierwsze spotkanie", "rozmowa o partnerstwie publiczno-prywatnym");
        assertThat(words(guest.get("/help/templates/invitation-branch")))
                .contains("Nie rozmawiamy o cenach", "<mark>{{sprawa}}</mark>", "o co chodzi, jednym zdaniem")
                .doesNotContain("/admin/templates");

        var file = guest.get("/help/templates/first-meeting-local/text.txt");
        assertThat(file.header("Content-Disposition")).contains("first-meeting-local.txt");
        assertThat(file.body()).startsWith("\ufeffPIERWSZE SPOTKANIE").contains("CO POWIEDZIEĆ", "\r\n");
        guest.bring("lang", "en");
        assertThat(words(guest.get("/help/templates/minutes"))).contains("WHAT WAS AGREED");
        assertThat(guest().get("/help/templates/agreement-ppp").status()).isEqualTo(404);
        assertThat(guest().get("/help/templates/agreement-ppp/text.txt").status())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_fits_one_to_the_area_and_goes_back_to_the_original() {
        var admin = signedIn("admin");
        var path = "/admin/templates/rules-coalition/pl";
        var shown = "/help/templates/rules-coalition";
        assertThat(words(admin.get(path)))
                .contains("Nikt go jeszcze nie zmieniał.")
                .doesNotContain("Przywróć oryginał");

        admin.post(path, Map.of("text", "Decydujemy przy kawie w sprawie {{sprawa}}. <b>Serio</b>", "number", "0"));
        assertThat(words(guest().get(shown)))
                .contains("Decydujemy przy kawie", "<mark>{{sprawa}}</mark>", "&lt;b")
                .doesNotContain("<b>Serio", "Jeden partner, jeden głos");
        var reader = guest();
        reader.bring("lang", "en");
        assertThat(words(reader.get(shown))).contains("One partner, one voice");
        assertThat(words(admin.get("/admin/templates"))).contains("Wersja 1:");
        assertThat(words(admin.get(path + "/versions/1"))).contains("<del>", "<ins>", "kawie");

        admin.post(path + "/original", Map.of("number", "1"));
        assertThat(words(guest().get(shown))).contains("Jeden partner, jeden głos");
        assertThat(words(admin.get(path))).contains("Wersja 2, powrót do oryginału", "Wersja 1:");
        assertThat(words(admin.post(path + "/original", Map.of("number", "2")))).contains("To już jest oryginał.");
        assertThat(words(admin.get("/account/data"))).contains("rules-coalition (pl)");
        assertThat(admin.get(path + "/versions/3").status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_saved_says_why_and_of_two_the_second_is_told() {
        var admin = signedIn("admin");
        var path = "/admin/templates/intent-local/pl";

        assertThat(words(admin.post(path, Map.of("text", " ", "number", "0")))).contains("Wzór nie może być pusty");
        assertThat(words(admin.post(path, Map.of("text", "x".repeat(20_001), "number", "0"))))
                .contains("Skróć do 20 000 znaków.");
        assertThat(words(admin.post(path, Map.of("text", "{{nazwisko panieńskie}} i {{sprawa}}", "number", "0"))))
                .contains("Tych pustych miejsc nikt nie zna: nazwisko panieńskie.")
                .doesNotContain("Wersja 1");

        admin.post(path, Map.of("text", "Pierwsza wersja", "number", "0"));
        assertThat(words(admin.post(path, Map.of("text", "Pierwsza wersja", "number", "1"))))
                .contains("W tekście nic się nie zmieniło.");
        var late = admin.post(path, Map.of("text", "Druga wersja", "number", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił ten wzór w tej samej chwili", "Druga wersja", "value=\"1\"");
        assertThat(words(guest().get("/help/templates/intent-local"))).contains("Pierwsza wersja");
        assertThat(signedIn("magdalena").get(path).status()).isEqualTo(404);
        assertThat(admin.get("/admin/templates/intent-local/xx").status()).isEqualTo(404);
    }
}
