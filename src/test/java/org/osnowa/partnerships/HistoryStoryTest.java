package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;
import org.springframework.dao.DataAccessException;

class HistoryStoryTest extends StoryTest {

    private static final String MATTER =
            "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.";

    @Test
    void everybody_reads_the_story_and_partners_read_who_made_it() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        magdalena.post(
                path + "/stage",
                Map.of("version", "0", "stage", "DIAGNOSIS", "reason", "Spotkaliśmy się, zgody są w drodze."));

        assertThat(words(guest().get(path + "/history")))
                .contains(
                        "Początek partnerstwa", "Etap 2: Diagnoza", "„Spotkaliśmy się, zgody są w drodze.”", "gate.I4")
                .doesNotContain("Magdalena");
        assertThat(words(magdalena.get(path + "/history"))).contains("Magdalena");
    }

    @Test
    void partners_see_what_a_text_said_before() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        var described =
                described(path.substring(path.lastIndexOf('/') + 1), MATTER.replace("sąsiadów", "dzielnicowego"));
        assertThat(magdalena.post(path + "/settings", described).status()).isEqualTo(303);

        var versions = path + "/history/texts/" + id(path);
        assertThat(words(magdalena.get(versions)))
                .containsPattern("<del>.*sąsiadów</del><ins>.*dzielnicowego</ins>")
                .contains("pierwsza wersja");
        assertThat(signedIn("kasia").get(versions).status()).isEqualTo(404);
        assertThat(magdalena
                        .get("/partnerships/nie-sami/history/texts/" + id(path))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_only_partners_may_know_is_not_in_the_public_story() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        magdalena.get(path + "/access");
        magdalena.post(path + "/access", Map.of("email", "kasia@zdrojewice.example", "level", "COORDINATES"));
        var kasia = signedIn("kasia");
        var asked = kasia.get("/desk").body().replaceAll("(?s).*href=\"(/entrustments/[^\"]+)\".*", "$1");
        kasia.post(asked + "/acceptance", Map.of());

        assertThat(words(magdalena.get(path + "/history"))).contains("Koordynuje od teraz: Kasia");
        assertThat(words(guest().get(path + "/history"))).doesNotContain("Kasia", "Koordynuje od teraz");
    }

    @Test
    void what_happened_is_never_changed() {
        begun(signedIn("magdalena"));

        assertThatThrownBy(() -> db.sql("update happenings set key = 'x.y'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("delete from happenings").update()).isInstanceOf(DataAccessException.class);
    }

    private String id(String path) {
        return db.sql("select cast(id as text) from partnerships where slug = :slug")
                .param("slug", path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    private static Map<String, String> described(String slug, String matter) {
        return Map.of(
                "version",
                "0",
                "name",
                slug,
                "matter",
                matter,
                "place",
                "Zdrojewice",
                "placePicked",
                "990101",
                "level",
                "OSIEDLE");
    }

    private static String begun(Browser magdalena) {
        magdalena.get("/partnerships/new");
        var form = new HashMap<>(described("Klatka " + Ids.next().toString().substring(24), MATTER));
        form.remove("version");
        form.put("initiator", "PERSONS");
        form.put("once", Ids.next().toString());
        return magdalena.post("/partnerships", form).location();
    }
}
