package org.osnowa.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class DiagnosisStoryTest extends StoryTest {

    private static final Pattern GAPS = Pattern.compile("name=\"gaps\" value=\"([A-Z_,]+)\"");
    private static final Pattern ENTRY = Pattern.compile("/diagnosis/entries/([0-9a-f-]{36})\"");
    private static final Pattern STAKEHOLDER = Pattern.compile("/diagnosis/stakeholders/([0-9a-f-]{36})\"");

    @Test
    void what_the_partners_find_out_everybody_reads_with_its_source() {
        var magdalena = signedIn("magdalena");
        var diagnosis = started(magdalena) + "/diagnosis";
        assertThat(words(guest().get(diagnosis))).contains("Nie ma jeszcze żadnej potrzeby", "Mapa jest jeszcze pusta");

        assertThat(magdalena.post(diagnosis + "/entries", need()).status()).isEqualTo(303);
        magdalena.post(
                diagnosis + "/entries",
                Map.of(
                        "part",
                        "RESOURCE",
                        "words",
                        "Bus na dziewięć osób",
                        "kind",
                        "TECHNICAL",
                        "whose",
                        "OSP",
                        "version",
                        "0"));
        magdalena.post(
                diagnosis + "/entries",
                with(need(), Map.of("part", "VOICE", "kind", "WALK", "people", "23", "words", "Brakuje ławek")));
        magdalena.post(
                diagnosis + "/entries",
                with(
                        need(),
                        Map.of("part", "BASELINE", "words", "koszt ogrzewania", "amount", "214 000,5", "unit", "zł")));

        assertThat(words(guest().get(diagnosis)))
                .contains("Seniorzy nie mają z kim rozmawiać", "dane", "rejestr MGOPS", "30 czerwca 2026 r.")
                .contains("Bus na dziewięć osób", "Jest 1, na tym etapie potrzeba 3", "23 osoby", "214 000,5 zł")
                .doesNotContain("Zmień", "Dodaj potrzebę");
        assertThat(words(guest().get(diagnosis.replace("diagnosis", "history"))))
                .contains("Diagnoza, nowa potrzeba: Seniorzy nie mają z kim rozmawiać");
    }

    @Test
    void each_thing_that_is_missing_or_unreadable_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var entries = started(magdalena) + "/diagnosis/entries";

        assertThat(words(magdalena.post(entries, Map.of("part", "NEED", "version", "0"))))
                .contains("Popraw 4 pola", "Napisz to jednym zdaniem", "Wpisz źródło", "Wpisz dzień");
        assertThat(words(magdalena.post(entries, with(need(), Map.of("day", "1 1 2999")))))
                .contains("Wpisz dzień, który już był.");
        assertThat(words(magdalena.post(
                        entries, with(need(), Map.of("part", "BASELINE", "amount", "dużo", "unit", "zł")))))
                .contains("Wpisz liczbę, na przykład 37 albo 12,5.");
        assertThat(words(magdalena.post(entries, with(need(), Map.of("part", "VOICE", "kind", "WALK", "people", "0")))))
                .contains("Wpisz liczbę osób");
        assertThat(words(magdalena.post(entries, with(need(), Map.of("words", "a".repeat(1001))))))
                .contains("Skróć to do 1 000 znaków.");
    }

    @Test
    void the_second_of_two_writers_is_told_and_keeps_the_words() {
        var magdalena = signedIn("magdalena");
        var diagnosis = started(magdalena) + "/diagnosis";
        magdalena.post(diagnosis + "/entries", need());
        var entry = diagnosis + "/entries/" + found(ENTRY, magdalena.get(diagnosis));
        magdalena.post(entry, with(need(), Map.of("words", "Pierwsza poprawka", "version", "0")));

        var late = magdalena.post(entry, with(need(), Map.of("words", "Druga poprawka", "version", "0")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("„Pierwsza poprawka”", "Druga poprawka", "name=\"version\" value=\"1\"");
        assertThat(words(magdalena.get(diagnosis.replace("diagnosis", "history/texts/") + id(entry))))
                .contains("poprawka</ins>", "Seniorzy nie mają z kim rozmawiać");
    }

    @Test
    void what_was_taken_out_comes_back() {
        var magdalena = signedIn("magdalena");
        var diagnosis = started(magdalena) + "/diagnosis";
        magdalena.post(diagnosis + "/entries", need());
        var entry = diagnosis + "/entries/" + found(ENTRY, magdalena.get(diagnosis));

        magdalena.post(entry + "/removal", Map.of());
        assertThat(words(guest().get(diagnosis))).doesNotContain("Seniorzy nie mają");
        assertThat(words(magdalena.get(diagnosis))).contains("Usunięte (1)", "Przywróć");

        magdalena.post(entry + "/return", Map.of());
        assertThat(words(guest().get(diagnosis))).contains("Seniorzy nie mają");
    }

    @Test
    void the_gaps_of_the_map_are_an_observation_that_has_to_be_seen_again_when_they_grow() {
        var magdalena = signedIn("magdalena");
        var diagnosis = started(magdalena) + "/diagnosis";
        assertThat(words(magdalena.post(diagnosis + "/gaps", Map.of()))).contains("Mapa jest pusta. Najpierw");
        magdalena.post(diagnosis + "/stakeholders", byHand("Piekarnia za rogiem", "BUSINESS", "ECONOMY"));
        var bakery = found(STAKEHOLDER, magdalena.get(diagnosis));
        magdalena.post(
                diagnosis + "/stakeholders",
                Map.of(
                        "organisation",
                        Ids.of("demo O02").toString(),
                        "part",
                        "HOLDS_DATA",
                        "note",
                        "Pani Ania",
                        "version",
                        "0"));
        assertThat(words(guest().get(diagnosis)))
                .contains(
                        "Nie ma nikogo z sektora: społeczny",
                        "rynek pracy, kultura, edukacja",
                        "To spostrzeżenie, nie błąd")
                .doesNotContain("Pani Ania");
        assertThat(words(magdalena.get(diagnosis))).contains("Pani Ania");

        assertThat(words(magdalena.post(diagnosis + "/gaps", Map.of("gaps", "SOCIAL,LABOUR,CULTURE"))))
                .contains("brakuje na niej więcej");
        assertThat(words(guest().get(diagnosis))).doesNotContain("Partnerzy wiedzą o tym od");
        magdalena.post(diagnosis + "/gaps", Map.of("gaps", found(GAPS, magdalena.get(diagnosis))));
        assertThat(words(guest().get(diagnosis))).contains("Partnerzy wiedzą o tym od");

        magdalena.post(diagnosis + "/stakeholders/" + bakery + "/removal", Map.of());
        assertThat(words(guest().get(diagnosis)))
                .contains("gospodarczy, społeczny")
                .doesNotContain("Partnerzy wiedzą o tym od");
    }

    @Test
    void nobody_stands_on_the_map_twice() {
        var magdalena = signedIn("magdalena");
        var stakeholders = started(magdalena) + "/diagnosis/stakeholders";
        magdalena.post(stakeholders, byHand("Sklep „U Basi”", "BUSINESS", "ECONOMY"));

        var again = magdalena.post(stakeholders, byHand("SKLEP „u Basi”", "BUSINESS", "ECONOMY"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(words(again)).contains("Ta organizacja już jest na mapie.");
        assertThat(words(magdalena.post(stakeholders, Map.of("part", "DECIDES", "version", "0"))))
                .contains("Wpisz nazwę organizacji", "Wybierz sektor albo rodzaj");
        assertThat(magdalena
                        .post(
                                stakeholders,
                                Map.of(
                                        "part",
                                        "DECIDES",
                                        "name",
                                        "Inna biblioteka",
                                        "kind",
                                        "BIBLIOTEKA",
                                        "version",
                                        "0"))
                        .status())
                .as("the kind tells the sector")
                .isEqualTo(303);
    }

    @Test
    void who_agreed_is_for_partners_only_and_what_was_looked_for_is_public() {
        var magdalena = signedIn("magdalena");
        var diagnosis = started(magdalena) + "/diagnosis";
        magdalena.post(
                diagnosis + "/consent",
                Map.of("agreedBy", "burmistrz", "document", "pismo OR.12", "agreedOn", "1 6 2026"));
        magdalena.post(diagnosis + "/search", Map.of("found", "W gminie nikt tego nie robi.", "lookedOn", "1 6 2026"));

        assertThat(words(magdalena.get(diagnosis))).contains("burmistrz", "pismo OR.12");
        assertThat(words(guest().get(diagnosis)))
                .contains("W gminie nikt tego nie robi.")
                .doesNotContain("burmistrz", "OR.12");
        assertThat(words(guest().get(diagnosis.replace("diagnosis", "history"))))
                .doesNotContain("burmistrz");
        assertThat(words(magdalena.post(diagnosis + "/consent", Map.of("agreedOn", "1 1 2999"))))
                .contains("Wpisz, kto się zgadza", "jaki dokument", "Wpisz dzień, który już był.");
        assertThat(words(guest().get(diagnosis.replace("diagnosis", "stage"))))
                .contains("Sprawdziliśmy, czy ktoś już tego nie robi");
    }

    private static Map<String, String> need() {
        return Map.of(
                "part", "NEED",
                "words", "Seniorzy nie mają z kim rozmawiać",
                "kind", "FIGURES",
                "source", "rejestr MGOPS",
                "day", "30 6 2026",
                "version", "0");
    }

    private static Map<String, String> byHand(String name, String sector, String field) {
        return Map.of("name", name, "sector", sector, "fields", field, "part", "CONCERNED", "version", "0");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
