package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

class StageStoryTest extends StoryTest {

    private static final String REASON = "Partnerzy spotkali się, zgody są w drodze.";

    @Test
    void the_coordinator_passes_a_gate_with_a_reason_and_everybody_can_read_it() {
        var magdalena = signedIn("magdalena");
        var stage = started(magdalena) + "/stage";
        var before = words(guest().get(stage));
        assertThat(before).contains("Etap 1: Inicjatywa", "gate.I4").doesNotContain("name=\"reason\"");

        var refused = magdalena.post(stage, onTo("DIAGNOSIS", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("co najmniej 20 znakach");

        assertThat(magdalena.post(stage, onTo("DIAGNOSIS", REASON)).status()).isEqualTo(303);
        assertThat(words(guest().get(stage)))
                .contains("Etap 2: Diagnoza", "Partnerzy spotkali się", "Nie jesteśmy sami", "osoba, która koordynuje")
                .doesNotContain("Magdalena");
        assertThat(words(magdalena.get(stage))).contains("Magdalena");
    }

    @Test
    void the_second_of_two_coordinators_is_told_and_keeps_the_reason() {
        var magdalena = signedIn("magdalena");
        var stage = started(magdalena) + "/stage";
        magdalena.post(stage, onTo("DIAGNOSIS", REASON));

        var late = magdalena.post(stage, onTo("DIAGNOSIS", REASON));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Teraz trwa: Diagnoza", "zgody są w drodze");
    }

    @Test
    void nobody_else_leads_it_on() {
        var stage = started(signedIn("magdalena")) + "/stage";

        assertThat(signedIn("kasia").post(stage, onTo("DIAGNOSIS", REASON)).status())
                .isEqualTo(404);
        assertThat(words(guest().get(stage))).contains("Etap 1: Inicjatywa");
    }

    @Test
    void going_back_stands_in_the_history_with_its_reason() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        magdalena.post(path + "/stage", onTo("DIAGNOSIS", REASON));

        var back = Map.of("version", "1", "stage", "INITIATIVE", "reason", "Partner główny odszedł.");
        assertThat(magdalena.post(path + "/stage", back).status()).isEqualTo(303);

        assertThat(words(guest().get(path + "/history")))
                .contains("<p>Powrót do etapu 1: Inicjatywa. Powód: „Partner główny odszedł.”</p>")
                .doesNotContain("<p>Etap 1: Inicjatywa</p>", "<p>Powód: „Partner główny odszedł.”</p>");
    }

    @Test
    void a_fact_that_nobody_has_entered_asks_for_it_and_says_where() {
        var path = "/partnerships/drugi-start";
        var type = words(signedIn("dorota").get(path + "/type"));

        assertThat(type)
                .contains("Nikt jeszcze na to nie odpowiedział. Sprawdź powiązania kapitałowe i osobowe partnerów.")
                .doesNotContain("Jeszcze tego nie mierzymy");
        assertThat(words(guest().get("/partnerships/smak-olszycy/stage")))
                .contains("Jeszcze tego nie mierzymy", "gate.V1");
    }

    @Test
    void a_warning_names_to_partners_whom_it_is_about() {
        var path = "/partnerships/podworka-od-nowa";

        assertThat(words(signedIn("kasia").get(path)))
                .contains("Wskaż, kto podpisuje w jego imieniu. Chodzi o: Podwórka Fabryczne.");
        assertThat(words(guest().get(path)))
                .contains("Wskaż, kto podpisuje w jego imieniu.")
                .doesNotContain("Chodzi o:");
    }

    private static Map<String, String> onTo(String stage, String reason) {
        return Map.of("version", "0", "stage", stage, "reason", reason);
    }
}
