package org.osnowa.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.osnowa.places.TercSamples.country;
import static org.osnowa.places.TercSamples.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.RealData;
import org.osnowa.places.TercFile.Result.Read;
import org.osnowa.places.TercFile.Result.Refused;
import org.osnowa.platform.Text;
import org.springframework.context.i18n.LocaleContextHolder;

class TercFileTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void speakPolish() {
        LocaleContextHolder.setLocale(Text.POLISH);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void both_published_states_have_the_country_that_the_office_counts() {
        for (var on : List.of("2020-01-01", "2022-01-01")) {
            var state = read(RealData.find("teryt/TERC-" + on + ".csv"));

            assertThat(state.on()).isEqualTo(LocalDate.parse(on));
            assertThat(state.count(PlaceKind.VOIVODESHIP)).isEqualTo(16);
            assertThat(state.count(PlaceKind.POWIAT, PlaceKind.CITY_POWIAT)).isEqualTo(380);
            assertThat(state.count(PlaceKind.CITY_POWIAT)).isEqualTo(66);
            assertThat(state.count(PlaceKind.URBAN_GMINA, PlaceKind.RURAL_GMINA, PlaceKind.URBAN_RURAL_GMINA))
                    .isEqualTo(2477);
            assertThat(state.count(PlaceKind.DZIELNICA)).isEqualTo(18);
        }
    }

    @Test
    void voivodeships_are_not_shouted() {
        assertThat(read(RealData.find("teryt/TERC-2022-01-01.csv")).entries())
                .extractingByKey(PlaceId.of("26"))
                .extracting(TercState.Entry::name)
                .isEqualTo("świętokrzyskie");
    }

    @Test
    void a_part_of_the_country_is_refused_and_its_own_description_quoted() {
        assertThat(refusal(RealData.find("teryt/TERC-voivodeship-02-with-preamble.csv")))
                .startsWith("Plik obejmuje tylko część kraju: brakuje 15 z\u00a016 województw.")
                .contains("Zawartość: część");
    }

    @Test
    void a_whole_country_with_a_description_above_is_read() {
        var rows = new ArrayList<>(country("2024-01-01"));
        rows.addAll(0, List.of("Informacje podstawowe:", " Zawartość: całość, ", ""));

        assertThat(read(write(folder, rows)).entries()).hasSize(19);
    }

    @Test
    void columns_are_found_by_their_names_and_lost_zeros_are_put_back() {
        var rows = country("2024-01-01").stream()
                .map(row -> row.split(";", -1))
                .map(cells -> String.join(
                        ",",
                        cells[6],
                        cells[4],
                        cells[5],
                        cells[0].replaceFirst("^0", ""),
                        cells[1],
                        cells[2].replaceFirst("^0", ""),
                        cells[3]))
                .toList();

        assertThat(read(write(folder, rows)).entries())
                .containsKey(PlaceId.of("221308"))
                .containsKey(PlaceId.of("02"));
    }

    @Test
    void another_table_is_refused() {
        assertThat(refusal(write(folder, List.of("nazwa;gmina", "A;B")))).startsWith("To nie jest rejestr TERC.");
        assertThat(refusal(write(folder, country("2024-01-01").subList(0, 1)))).startsWith("To nie jest rejestr TERC.");
    }

    @Test
    void what_is_no_table_is_refused_in_the_words_of_tables() {
        assertThat(refusal(write(folder, List.of("")))).startsWith("Plik jest pusty.");
    }

    @Test
    void a_row_that_cannot_be_read_is_named() {
        assertThat(refusalWith("22;13;11;7;Zblewo;gmina wiejska;2024-01-01")).contains("Wiersza 23");
        assertThat(refusalWith("22;13;11;2;;gmina wiejska;2024-01-01")).contains("Wiersza 23");
        assertThat(refusalWith("22;13;x;2;Zblewo;gmina wiejska;2024-01-01")).contains("Wiersza 23");
        assertThat(refusalWith("22;13;11;2;Zblewo;gmina wiejska;wczoraj")).contains("Wiersza 23");
    }

    @Test
    void two_states_in_one_file_are_refused() {
        assertThat(refusalWith("22;13;11;2;Zblewo;gmina wiejska;2025-01-01"))
                .contains("1\u00a0stycznia\u00a02025", "1\u00a0stycznia\u00a02024");
    }

    @Test
    void a_code_that_stands_twice_is_refused() {
        assertThat(refusalWith("22;13;08;3;Osiek;gmina miejsko-wiejska;2024-01-01"))
                .contains("221308");
    }

    @Test
    void a_gmina_whose_powiat_is_missing_is_refused() {
        assertThat(refusalWith("22;14;01;1;Tczew;gmina miejska;2024-01-01")).contains("221401");
    }

    private String refusalWith(String row) {
        var rows = new ArrayList<>(country("2024-01-01"));
        rows.add(row);
        return refusal(write(folder, rows));
    }

    private static TercState read(Path file) {
        return assertThat(TercFile.read(file))
                .asInstanceOf(type(Read.class))
                .actual()
                .state();
    }

    private static String refusal(Path file) {
        return assertThat(TercFile.read(file))
                .asInstanceOf(type(Refused.class))
                .actual()
                .because();
    }
}
