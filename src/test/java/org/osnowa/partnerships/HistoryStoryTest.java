package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class HistoryStoryTest extends StoryTest {

    private static final String MATTER =
            "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.";
    private static final Pattern VERSIONS = Pattern.compile("href=\"([^\"]+/history/texts/[0-9a-f-]{36})\"");

    /** Where several stand on a page, and which page it is. */
    private static final Map<String, String> MANY =
            Map.of("/actions", "/actions", "/actions/risks", "/actions", "/diagnosis/stakeholders", "/diagnosis");

    @Autowired
    private Clock clock;

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
    void whoever_reads_that_a_text_changed_is_one_step_from_its_versions() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);

        var matter = described(path.substring(path.lastIndexOf('/') + 1), MATTER);
        changes(magdalena, path, "/settings", matter, "matter", "sąsiadów", "dzielnicowego");
        var aims = Map.of("aims", "Żeby nikt nie był sam.", "version", "0");
        changes(magdalena, path, "/goals/questions", aims, "aims", "nikt", "żaden");
        magdalena.post(
                path + "/type/choice",
                Map.of("type", "PPP", "form", "", "founders", "", "version", "2", "factsVersion", "0"));
        var undertaking = Map.of("what", "Dach ze słońcem", "upkeep", "Firma utrzymuje", "version", "0");
        changes(magdalena, path, "/type/facts/undertaking", undertaking, "what", "słońcem", "kolektorem");
        var ties = Map.of(
                "seen", "0",
                "way", "CLOSE",
                "decision", "Uchwała nr 7",
                "on", LocalDate.now(clock).toString(),
                "ties", "Biblioteka dalej robi czwartki.");
        changes(magdalena, path, "/ending", ties, "ties", "czwartki", "piątki");
    }

    @Test
    void actions_risks_and_who_stands_on_the_map_keep_their_versions() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);

        var visits = Map.of(
                "title", "Odwiedziny wolontariuszy",
                "responsible", WELFARE.toString(),
                "from", "1 1 2027",
                "until", "30 6 2027",
                "state", "PLANNED",
                "version", "0");
        changes(magdalena, path, "/actions", visits, "title", "wolontariuszy", "uczniów");
        var rain = Map.of("what", "Deszcz", "chance", "LOW", "response", "Namiot w parku", "version", "0");
        changes(magdalena, path, "/actions/risks", rain, "response", "parku", "sali");
        var bakery = Map.of(
                "name", "Piekarnia",
                "sector", "BUSINESS",
                "fields", "ECONOMY",
                "part", "CONCERNED",
                "note", "Pytać rano",
                "version", "0");
        changes(magdalena, path, "/diagnosis/stakeholders", bakery, "note", "rano", "wieczorem");
    }

    /** Writes it, then writes it with one word for another, and reads the difference from the newest row of the history. */
    private void changes(
            Browser magdalena,
            String path,
            String where,
            Map<String, String> form,
            String field,
            String was,
            String becomes) {
        assertThat(magdalena.post(path + where, form).status()).as(where).isEqualTo(303);
        var number = form.containsKey("seen") ? "seen" : "version";
        var changed = with(
                form, Map.of(field, String.valueOf(form.get(field)).replace(was, becomes), number, seenAfter(where)));
        assertThat(magdalena
                        .post(path + address(magdalena, path, where), changed)
                        .status())
                .as(where)
                .isEqualTo(303);

        var versions = found(VERSIONS, magdalena.get(path + "/history"));
        assertThat(words(magdalena.get(versions)))
                .containsPattern("<del>.*" + was + "</del><ins>.*" + becomes + "</ins>");
        assertThat(guest().get(path + "/history").body()).doesNotContain("/history/texts/");
    }

    /** What stands alone counts its versions; of several the first has not been changed yet. */
    private static String seenAfter(String where) {
        return MANY.containsKey(where) ? "0" : "1";
    }

    private static String address(Browser magdalena, String path, String where) {
        return MANY.containsKey(where)
                ? where + "/"
                        + found(Pattern.compile(where + "/([0-9a-f-]{36})\""), magdalena.get(path + MANY.get(where)))
                : where;
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
