package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class RateStoryTest extends StoryTest {

    @Test
    void who_looks_after_the_service_adds_changes_and_retires_a_rate() {
        var office = signedIn("admin");
        var basis = "cennik wypożyczalni " + Ids.next();

        assertThat(words(office.get("/admin/rates")))
                .contains("minimalna stawka godzinowa w 2026 r.", "31,40 zł za 1 h");
        assertThat(office.post("/admin/rates", equipment(basis)).location()).endsWith("/admin/rates");
        assertThat(words(office.get("/admin/rates"))).contains(basis, "12,50 zł za 1 szt. × dzień");

        var twice = office.post("/admin/rates", equipment(basis));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(words(twice)).contains("Taka stawka już stoi w tabeli.");

        var path = "/admin/rates/"
                + found(
                        Pattern.compile(
                                "/admin/rates/([0-9a-f-]{36})\"><span>[^<]*<span class=\"of\">: <span[^>]*>sprzęt, "
                                        + basis),
                        office.get("/admin/rates"));
        office.post(path, with(equipment(basis), Map.of("rate", "13")));
        assertThat(words(office.get("/admin/rates"))).contains("13 zł za 1 szt. × dzień");
        var late = office.post(path, with(equipment(basis), Map.of("rate", "14")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił tę stawkę w tej samej chwili.");

        office.post(path + "/retirement", Map.of());
        office.post(path + "/return", Map.of());
        assertThat(words(office.get("/admin/log")))
                .contains(
                        "Dodanie stawki",
                        "sprzęt: 12,50 zł za 1 szt. × dzień, " + basis + ", 2026 → sprzęt: 13 zł za 1 szt. × dzień",
                        "Wycofanie stawki",
                        "Przywrócenie stawki");
        office.post(path + "/retirement", Map.of());
    }

    @Test
    void a_rate_that_makes_no_sense_is_answered_in_words() {
        var office = signedIn("admin");

        assertThat(words(office.post("/admin/rates", Map.of("version", "0"))))
                .contains("Wybierz rodzaj wkładu.", "Podaj stawkę.", "Podaj rok od 2000 do 2100.", "Napisz, skąd jest");
        assertThat(words(office.post(
                        "/admin/rates",
                        with(
                                equipment("cennik"),
                                Map.of(
                                        "kind",
                                        "DATA",
                                        "unit",
                                        "SET",
                                        "rate",
                                        "0",
                                        "year",
                                        "12026",
                                        "source",
                                        "javascript:alert(1)")))))
                .contains(
                        "Tego nie wyceniamy.",
                        "Podaj kwotę od 0,01 zł",
                        "Podaj rok od 2000",
                        "Podaj cały adres strony");
        assertThat(words(office.post("/admin/rates", with(equipment("cennik"), Map.of("unit", "HOUR")))))
                .contains("Tego rodzaju wkładu nie liczymy w tej jednostce.");
    }

    private static Map<String, String> equipment(String basis) {
        return Map.of(
                "kind", "EQUIPMENT",
                "unit", "PIECE_DAY",
                "rate", "12,50",
                "year", "2026",
                "basis", basis,
                "confidence", "CHECK",
                "source", "",
                "version", "0");
    }
}
