package org.osnowa.places;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.places.TercSamples.country;
import static org.osnowa.places.TercSamples.write;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.OsnowaTest;
import org.osnowa.RealData;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class PlacesImportTest {

    @Autowired
    PlacesImport places;

    @Autowired
    Places found;

    @Autowired
    PlaceRegister register;

    @Autowired
    JdbcClient db;

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
    void the_whole_country_is_counted() {
        assertThat(load(RealData.find("teryt/TERC-2022-01-01.csv")))
                .contains("stan na 1\u00a0stycznia\u00a02022\u00a0r.")
                .contains("Województwa: 16\n")
                .contains("Powiaty: 380 (w\u00a0tym miasta na prawach powiatu: 66)\n")
                .contains("Gminy: 2\u00a0477 (miejskie: 302, miejsko-wiejskie: 662, wiejskie: 1\u00a0513)\n")
                .contains("Gminy: 2\u00a0477 nowych, 0 zmieniło rodzaj, 0 zmieniło nazwę, 0 zniesionych.");
    }

    @Test
    void a_newer_state_renames_and_retypes_and_loses_nothing() {
        load(RealData.find("teryt/TERC-2020-01-01.csv"));
        var neighbourhood = new PlaceId("260417-0198c3d2-0000");
        register.add(neighbourhood, PlaceKind.SOLECTWO, "Zgórsko");

        var report = load(RealData.find("teryt/TERC-2022-01-01.csv"));

        assertThat(report)
                .contains("Gminy: 0 nowych, 20 zmieniło rodzaj, 1 zmieniła nazwę, 0 zniesionych.")
                .contains("nowa nazwa: 260417 Sitkówka-Nowiny → Nowiny, gmina wiejska")
                .contains("nowa nazwa: 0206 jeleniogórski → karkonoski, powiat")
                .contains("nowy rodzaj: 041408 Pruszcz, gmina wiejska → gmina miejsko-wiejska");
        assertThat(gminas()).isEqualTo(2477);
        assertThat(found.get(neighbourhood).label()).isEqualTo("Zgórsko, sołectwo, gmina Nowiny, powiat kielecki");
        assertThat(found.search("zgórsko nowiny")).extracting(Place::id).containsExactly(neighbourhood);
        assertThat(found.search("sitkówka")).isEmpty();
    }

    @Test
    void the_same_state_again_changes_nothing() {
        load(RealData.find("teryt/TERC-2022-01-01.csv"));

        assertThat(load(RealData.find("teryt/TERC-2022-01-01.csv")))
                .contains("Gminy: 0 nowych, 0 zmieniło rodzaj, 0 zmieniło nazwę, 0 zniesionych.")
                .doesNotContain("nowa nazwa", "nie ma już");
    }

    @Test
    void an_older_state_after_a_newer_one_is_refused_with_both_dates() {
        load(write(folder, country("2024-01-01")));

        assertThat(refused(write(folder, country("2023-01-01"))))
                .contains("1\u00a0stycznia\u00a02024\u00a0r.", "1\u00a0stycznia\u00a02023\u00a0r.")
                .contains("Nic nie zostało zmienione.");
    }

    @Test
    void a_gmina_that_vanishes_is_marked_and_what_hangs_on_it_stays() {
        load(write(folder, country("2024-01-01")));
        var neighbourhood = new PlaceId("221308-0198c3d2-0000");
        register.add(neighbourhood, PlaceKind.SOLECTWO, "Skórzenno");
        var without = country("2025-01-01").stream()
                .filter(row -> !row.contains("Osiek"))
                .toList();

        assertThat(load(write(folder, without))).contains("1 zniesiona").contains("nie ma już: 221308 Osiek");

        assertThat(found.get(PlaceId.of("221308")).label()).endsWith("(już nie istnieje)");
        assertThat(found.get(neighbourhood).name()).isEqualTo("Skórzenno");
        assertThat(found.search("osiek")).doesNotContain(found.get(PlaceId.of("221308")));
        assertThat(found.within(PlaceId.of("2213"))).contains(PlaceId.of("221308"), neighbourhood);
    }

    @Test
    void a_gmina_that_comes_back_is_there_again() {
        load(write(folder, country("2024-01-01")));
        load(write(
                folder,
                country("2025-01-01").stream()
                        .filter(row -> !row.contains("Osiek"))
                        .toList()));

        assertThat(load(write(folder, country("2026-01-01")))).contains("jest znowu: 221308 Osiek");
        assertThat(found.get(PlaceId.of("221308")).endedOn()).isNull();
    }

    @Test
    void a_refused_file_leaves_everything_as_it_was() {
        load(write(folder, country("2024-01-01")));
        var broken = new ArrayList<>(country("2025-01-01"));
        broken.set(broken.size() - 3, "22;13;10;3;Skarszewy Nowe;gmina miejsko-wiejska;2025-01-01");
        broken.add("22;13;99;7;Nigdzie;gmina;2025-01-01");

        refused(write(folder, broken));

        assertThat(found.get(PlaceId.of("221310")).name()).isEqualTo("Skarszewy");
    }

    @Test
    void places_that_no_register_knows_do_not_end() {
        register.add(new PlaceId("98"), PlaceKind.VOIVODESHIP, "wymyślone");

        load(write(folder, country("2024-01-01")));

        assertThat(found.get(new PlaceId("98")).endedOn()).isNull();
    }

    private long gminas() {
        return db.sql(
                        "select count(*) from places where length(id) = 6 and register_on is not null and ended_on is null")
                .query(Long.class)
                .single();
    }

    private String load(Path file) {
        return told(file, 0);
    }

    private String refused(Path file) {
        return told(file, 1);
    }

    private String told(Path file, int status) {
        var out = new ByteArrayOutputStream();
        assertThat(places.run(file, new PrintStream(out, true, UTF_8))).isEqualTo(status);
        return out.toString(UTF_8);
    }
}
