package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osnowa.RealData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The identifiers of real associations and foundations, as the court register prints them. */
class RealExtractsTest {

    private static List<JsonNode> extracts = List.of();

    @BeforeAll
    static void open() throws IOException {
        try (var files = Files.list(RealData.find("krs-ngo"))) {
            extracts = files.filter(file -> file.toString().endsWith(".json"))
                    .map(RealExtractsTest::read)
                    .toList();
        }
    }

    @Test
    void every_court_number_is_read() {
        assertThat(extracts).hasSize(46).allSatisfy(extract -> {
            var printed = extract.at("/odpis/naglowekA/numerKRS").asString();
            assertThat(Krs.read(printed).map(Krs::digits)).contains(printed);
        });
    }

    @Test
    void every_tax_number_that_is_there_is_read() {
        assertThat(printed("nip")).hasSize(39).allMatch(nip -> Nip.read(nip).isPresent());
    }

    @Test
    void every_padded_statistical_number_is_read_as_nine_digits() {
        assertThat(printed("regon"))
                .hasSize(44)
                .allSatisfy(padded ->
                        assertThat(Regon.read(padded).map(Regon::digits)).contains(padded.substring(0, 9)));
    }

    private static List<String> printed(String identifier) {
        return extracts.stream()
                .map(extract -> extract.at("/odpis/dane/dzial1/danePodmiotu/identyfikatory/" + identifier)
                        .asString(""))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file);
    }
}
