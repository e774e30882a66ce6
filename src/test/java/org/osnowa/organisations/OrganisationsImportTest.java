package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.osnowa.organisations.ImportRefusal.EMAIL_UNREADABLE;
import static org.osnowa.organisations.ImportRefusal.FIELD_UNKNOWN;
import static org.osnowa.organisations.ImportRefusal.KEY_OF_ANOTHER;
import static org.osnowa.organisations.ImportRefusal.KIND_MISSING;
import static org.osnowa.organisations.ImportRefusal.KIND_UNKNOWN;
import static org.osnowa.organisations.ImportRefusal.LEGAL_FORM_UNKNOWN;
import static org.osnowa.organisations.ImportRefusal.NAME_MISSING;
import static org.osnowa.organisations.ImportRefusal.NIP_UNREADABLE;
import static org.osnowa.organisations.ImportRefusal.NUMBER_OF_ANOTHER;
import static org.osnowa.organisations.ImportRefusal.SAME_AS_ANOTHER_ROW;
import static org.osnowa.organisations.ImportRefusal.SECTOR_MISSING;
import static org.osnowa.organisations.ImportRefusal.SECTOR_WITHOUT_REASON;
import static org.osnowa.organisations.ImportRefusal.TOO_LONG;
import static org.osnowa.organisations.ImportRefusal.WEBSITE_UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.OsnowaTest;
import org.osnowa.RealData;
import org.osnowa.accounts.People;
import org.osnowa.organisations.Directory.Filter;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class OrganisationsImportTest {

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private OrganisationsImport command;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Directory directory;

    @Autowired
    private MergeDesk merging;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @TempDir
    private Path folder;

    @Test
    void all_extracts_of_the_court_register_come_in_once_however_often_they_are_loaded() {
        var extracts = RealData.find("krs-ngo");
        var before = count();

        assertThat(taken(extracts)).returns(46L, ImportReport::added).returns(0L, ImportReport::refusals);
        assertThat(taken(extracts))
                .returns(0L, ImportReport::added)
                .returns(0L, ImportReport::changed)
                .returns(46L, ImportReport::unchanged);
        assertThat(count()).isEqualTo(before + 46);
    }

    @Test
    void an_extract_becomes_an_organisation_that_people_can_read() {
        taken(RealData.find("krs-ngo/0000096794.json"));

        var found = only("Bieszczadzkie Stowarzyszenie na rzecz Poprawy Bezpieczeństwa");
        assertThat(found.profile().kind()).isEqualTo(OrganisationKind.STOWARZYSZENIE);
        assertThat(found.profile().seat().town()).isEqualTo("Ustrzyki Dolne");
        assertThat(found.identifiers())
                .isEqualTo(new Identifiers(new Nip("6891178090"), new Regon("371091972"), new Krs("0000096794")));
        assertThat(found.provenance().source()).isEqualTo("KRS");
    }

    @Test
    void an_extract_that_says_something_odd_stops_none_of_the_others() throws IOException {
        extract("0009009007", "\\\"", "Zdrojewice");
        extract("0009009008", "FUNDACJA \\u0000 CISZA", "Z".repeat(101));

        assertThat(taken(folder)).returns(1L, ImportReport::added).returns(1L, ImportReport::refusals);
        assertThat(only("Fundacja Cisza").profile().seat().town()).isNull();
    }

    @Test
    void a_quote_that_is_never_closed_is_told_instead_of_swallowing_rows() throws IOException {
        var report = taken(
                file("nazwa;rodzaj\nFundacja Pierwsza Próba;fundacja\n\"Fundacja Druga;fundacja\nTrzecia;fundacja\n"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused())
                .extracting(RefusedRow::line, RefusedRow::why)
                .contains(tuple(3L, ImportRefusal.QUOTE_OPEN));
    }

    @Test
    void a_row_with_more_cells_than_names_is_refused() throws IOException {
        var report = taken(file("nazwa;rodzaj\nFundacja Nadmiar;fundacja;zgubione\nFundacja Miara;fundacja;;\n"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).containsExactly(new RefusedRow(2, ImportRefusal.TOO_MANY_CELLS, null, "zgubione"));
    }

    @Test
    void an_extract_of_an_unknown_legal_form_is_refused_until_somebody_says_the_sector() throws IOException {
        extract("0009009009", "PRZEDSIĘBIORSTWO ZAGRANICZNE", "PRÓBA", "Zdrojewice");

        assertThat(taken(folder).refused())
                .extracting(RefusedRow::why, RefusedRow::column, RefusedRow::value)
                .containsExactly(tuple(LEGAL_FORM_UNKNOWN, null, "Próba"));

        var byHand = new OrganisationId(Ids.next());
        organisations.add(Organisation.fresh(
                byHand,
                new Profile(
                        "Próba ręczna",
                        null,
                        OrganisationKind.INNA,
                        new Standing(Sector.BUSINESS, null),
                        List.of(),
                        Seat.UNKNOWN,
                        null),
                new Identifiers(null, null, new Krs("0009009009")),
                Contact.NONE));
        assertThat(taken(folder)).returns(1L, ImportReport::changed).returns(0L, ImportReport::refusals);
        assertThat(organisations.get(byHand).profile())
                .returns("Próba", Profile::name)
                .returns(new Standing(Sector.BUSINESS, null), Profile::standing);
    }

    @Test
    void a_kind_without_a_usual_sector_comes_in_only_with_one() throws IOException {
        var report = taken(file("""
                nazwa;rodzaj;sektor
                Kwartet Próba;inna;
                Kwintet Próba;inna;gospodarczy
                Chór Próba;stowarzyszenie;
                """));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused())
                .extracting(RefusedRow::line, RefusedRow::why, RefusedRow::column)
                .containsExactly(tuple(2L, SECTOR_MISSING, "sektor"));
        assertThat(only("Kwintet Próba").profile().standing().sector()).isEqualTo(Sector.BUSINESS);
        assertThat(taken(file("nazwa;rodzaj;sektor\nChór Próba;inna;\n")).refused())
                .extracting(RefusedRow::why)
                .containsExactly(SECTOR_MISSING);
        assertThat(taken(file("nazwa;rodzaj;sektor;telefon\nKwintet Próba;inna;;500100200\n")))
                .as("its sector is known")
                .returns(1L, ImportReport::changed);
    }

    private void extract(String krs, String name, String town) throws IOException {
        extract(krs, "FUNDACJA", name, town);
    }

    private void extract(String krs, String form, String name, String town) throws IOException {
        Files.writeString(folder.resolve(krs + ".json"), """
                {"odpis": {"naglowekA": {"numerKRS": "%s"}, "dane": {"dzial1": {
                    "danePodmiotu": {"formaPrawna": "%s", "nazwa": "%s"},
                    "siedzibaIAdres": {"siedziba": {"miejscowosc": "%s"}}}}}}
                """.formatted(krs, form, name, town));
    }

    @Test
    void one_bad_row_never_stops_the_rest_and_every_reason_is_told_with_line_and_column() throws IOException {
        var report = taken(file("""
                nazwa;rodzaj;nip;krs;e-mail;www;sektor;dziedziny
                Izba Pamięci Próba;muzeum;;;;;;
                ;muzeum;;;;;;
                Zły NIP;fundacja;5261040829;;;;;
                Zły rodzaj;statek;;;;;;
                Bez rodzaju;;;;;;;
                Zły adres;fundacja;;;nikt;;;
                Zła strona;fundacja;;;;javascript:alert(1);;
                Inny sektor;fundacja;;;;;publiczny;
                Zła dziedzina;fundacja;;;;;;magia
                %s;fundacja;;;;;;
                Fundacja Próba;;;9009001;;;;seniorzy, kultura
                """.formatted("ą".repeat(301))));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused())
                .extracting(RefusedRow::line, RefusedRow::why, RefusedRow::column)
                .containsExactly(
                        tuple(3L, NAME_MISSING, "nazwa"),
                        tuple(4L, NIP_UNREADABLE, "nip"),
                        tuple(5L, KIND_UNKNOWN, "rodzaj"),
                        tuple(6L, KIND_MISSING, "rodzaj"),
                        tuple(7L, EMAIL_UNREADABLE, "e-mail"),
                        tuple(8L, WEBSITE_UNREADABLE, "strona internetowa"),
                        tuple(9L, SECTOR_WITHOUT_REASON, "sektor"),
                        tuple(10L, FIELD_UNKNOWN, "dziedziny"),
                        tuple(11L, TOO_LONG, "nazwa"));
        assertThat(only("Fundacja Próba").profile().fields()).containsExactly(Field.CULTURE, Field.SENIORS);
        assertThat(only("Fundacja Próba").identifiers().krs()).isEqualTo(new Krs("0009009001"));
    }

    @Test
    void a_second_import_changes_only_what_the_file_changed() throws IOException {
        taken(file("nazwa,rodzaj,telefon\nKlub Żeglarski Próba,klub sportowy,111 222\nIzba Próba,muzeum,\n"));

        assertThat(taken(
                        file("nazwa,rodzaj,telefon\nKlub Żeglarski Próba,klub sportowy,333 444\nIzba Próba,muzeum,\n")))
                .returns(0L, ImportReport::added)
                .returns(1L, ImportReport::changed)
                .returns(1L, ImportReport::unchanged);
        assertThat(only("Klub Żeglarski Próba").contact().phone()).isEqualTo("333 444");
    }

    @Test
    void what_people_corrected_stays_while_the_file_says_the_same() throws IOException {
        var same = "nazwa,rodzaj,telefon\nKlub Żeglarski Próba,klub sportowy,111 222\n";
        taken(file(same));
        var club = only("Klub Żeglarski Próba");
        organisations.save(
                club.describedAs(club.profile(), club.identifiers(), new Contact(null, "500 500 500", null)));

        assertThat(taken(file(same)).unchanged()).isEqualTo(1);

        assertThat(only("Klub Żeglarski Próba").contact().phone()).isEqualTo("500 500 500");
    }

    @Test
    void one_that_people_added_by_hand_is_recognised_by_name_and_town() throws IOException {
        var byHand = OrganisationSamples.zegarmistrz();
        organisations.add(byHand);

        var report = taken(file("name,kind,town,krs\nZEGARMISTRZ WRONA,spółka jawna,Zdrojewice,9009002\n"));

        assertThat(report).returns(0L, ImportReport::added).returns(1L, ImportReport::changed);
        assertThat(organisations.get(byHand.id()).identifiers().krs()).isEqualTo(new Krs("0009009002"));
    }

    @Test
    void the_same_organisation_twice_in_a_file_comes_in_once() throws IOException {
        var report =
                taken(file("nazwa,rodzaj,krs\nPierwsza Próba,fundacja,9009003\nDruga Próba,fundacja,0009009003\n"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).containsExactly(new RefusedRow(3, SAME_AS_ANOTHER_ROW, null, "2"));
    }

    @Test
    void a_number_of_another_organisation_is_refused() throws IOException {
        organisations.add(OrganisationSamples.hetman());

        var report = taken(
                file("nazwa,rodzaj,krs,regon\nPróba,fundacja,9009004,999900000\nTrzecia Próba,fundacja,9009005,\n"));

        assertThat(report.refused()).extracting(RefusedRow::why).doesNotContain(SAME_AS_ANOTHER_ROW);
        assertThat(report.added() + report.changed()).isEqualTo(2);
        var clash = taken(file("nazwa,rodzaj,krs,regon\nTrzecia Próba,fundacja,9009005,999900000\n"));
        assertThat(clash.refused()).extracting(RefusedRow::why).containsExactly(NUMBER_OF_ANOTHER);
    }

    @Test
    void a_row_that_changed_beside_one_that_did_not_is_the_same_organisation_twice() throws IOException {
        taken(file("nazwa,rodzaj,krs\nPierwsza Próba,fundacja,9009003\n"));

        var report = taken(file("nazwa,rodzaj,krs,telefon\nDruga Próba,fundacja,0009009003,111\n"
                + "Pierwsza Próba,fundacja,9009003,\n"));

        assertThat(report).returns(0L, ImportReport::changed).returns(1L, ImportReport::unchanged);
        assertThat(report.refused()).extracting(RefusedRow::why).containsExactly(SAME_AS_ANOTHER_ROW);
        assertThat(only("Pierwsza Próba").contact().phone()).isNull();
    }

    @Test
    void two_rows_that_know_one_organisation_by_different_numbers_change_it_once() throws IOException {
        taken(file("nazwa,rodzaj,krs,regon\nPróba,fundacja,9009004,999900000\n"));

        var report = taken(file("nazwa,rodzaj,krs,regon\nPróba A,fundacja,9009004,\nPróba B,fundacja,,999900000\n"));

        assertThat(report).returns(1L, ImportReport::changed).returns(0L, ImportReport::added);
        assertThat(report.refused()).extracting(RefusedRow::why).containsExactly(SAME_AS_ANOTHER_ROW);
        assertThat(only("Próba A")).isNotNull();
    }

    @Test
    void the_file_of_next_month_goes_on_where_that_of_this_month_ended() throws IOException {
        var october =
                Files.writeString(folder.resolve("kluby-2026-10.csv"), "id;nazwa;rodzaj\n1;Klub Próba;fundacja\n");
        var november = Files.writeString(
                folder.resolve("kluby-2026-11.csv"), "id;nazwa;rodzaj;telefon\n1;Klub Próba;fundacja;111\n");

        assertThat(taken(october).added()).isEqualTo(1);
        assertThat(taken(november)).returns(0L, ImportReport::added).returns(1L, ImportReport::changed);
    }

    @Test
    void another_organisation_under_a_known_id_is_no_news_of_the_first() throws IOException {
        taken(file("id;nazwa;rodzaj\n1;Klub Próba;fundacja\n"));

        var report = taken(file("id;nazwa;rodzaj\n1;Żłobek Miś;fundacja\n"));

        assertThat(report.refused()).extracting(RefusedRow::why).containsExactly(KEY_OF_ANOTHER);
        assertThat(only("Klub Próba")).isNotNull();
    }

    @Test
    void two_that_became_one_are_brought_up_to_date_by_the_rows_of_both() throws IOException {
        people.add(OrganisationSamples.HENRYK);
        taken(file("id;nazwa;rodzaj;krs\n;Klub Próba;fundacja;9009006\n7;Klub „Próba”;fundacja;\n"));
        var kept = only("Klub Próba").id();
        merging.merge(kept, only("Klub „Próba”").id(), OrganisationSamples.HENRYK);

        var report = taken(file("id;nazwa;rodzaj;krs;telefon\n7;Klub „Próba”;fundacja;;111\n"));

        assertThat(report).returns(1L, ImportReport::changed).returns(0L, ImportReport::refusals);
        assertThat(organisations.get(kept).contact().phone()).isEqualTo("111");
    }

    @Test
    void a_row_that_learns_a_number_of_another_leaves_its_id_where_it_was() throws IOException {
        taken(file("id;nazwa;rodzaj;krs\n;Klub Próba;fundacja;9009006\n7;Próba, klub;fundacja;\n"));

        var report = taken(file("id;nazwa;rodzaj;krs\n7;Próba, klub;fundacja;9009006\n8;Nowa;fundacja;\n"));

        assertThat(report).returns(1L, ImportReport::added).returns(1L, ImportReport::changed);
    }

    @Test
    void of_very_many_rows_in_trouble_the_first_are_told_and_all_are_counted() throws IOException {
        taken(file(underTheSameIds("Klub Próba")));

        var report = taken(file(underTheSameIds("Żłobek Miś")));

        assertThat(report).returns(10_001L, ImportReport::refusals).returns(0L, ImportReport::unchanged);
        assertThat(report.refused()).hasSize(10_000);
    }

    @Test
    void a_row_with_nothing_but_a_formula_that_was_never_worked_out_is_passed_over() throws IOException {
        var workbook = folder.resolve("organizacje.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(workbook)) {
            var sheet = book.createSheet("Organizacje");
            sheet.createRow(0).createCell(2).setCellFormula("1+1");
            sheet.createRow(1).createCell(0).setCellValue("nazwa");
            sheet.getRow(1).createCell(1).setCellValue("rodzaj");
            sheet.createRow(2).createCell(0).setCellValue("Fundacja Formuła");
            sheet.getRow(2).createCell(1).setCellValue("fundacja");
            sheet.createRow(3).createCell(0).setCellFormula("1+1");
            book.write(out);
        }

        assertThat(taken(workbook)).returns(1L, ImportReport::added).returns(0L, ImportReport::refusals);
    }

    @Test
    void everything_wrong_in_a_row_is_told_at_once() throws IOException {
        var report = taken(file("nazwa;rodzaj;nip;e-mail\n;x;123;biuro\nPróba;fundacja;;\n"));

        assertThat(report).returns(1L, ImportReport::refusals).returns(1L, ImportReport::added);
        assertThat(report.refused()).hasSize(4);
        assertThat(report.refused())
                .extracting(RefusedRow::why)
                .containsExactly(NAME_MISSING, KIND_UNKNOWN, NIP_UNREADABLE, EMAIL_UNREADABLE);
    }

    private static String underTheSameIds(String name) {
        return IntStream.range(0, 10_001)
                .mapToObj(id -> id + ";" + name + ";fundacja")
                .collect(Collectors.joining("\n", "id;nazwa;rodzaj\n", "\n"));
    }

    @Test
    void a_large_load_among_others_leaves_every_index_as_it_was() throws IOException {
        var before = indexes();
        var rows = IntStream.range(0, 10_001)
                .mapToObj(row -> "Próba nr " + row + ";fundacja")
                .collect(Collectors.joining("\n", "nazwa;rodzaj\n", "\n"));

        assertThat(taken(file(rows)).added()).isEqualTo(10_001);

        assertThat(indexes()).isEqualTo(before).hasSizeGreaterThan(5);
    }

    @Test
    void an_empty_directory_takes_in_what_one_with_a_stranger_takes_in() throws IOException {
        var rows = file("""
                id;nazwa;rodzaj;sektor;nip;regon;krs;e-mail;www;dziedziny;miejscowość;co może dać innym
                1;Pierwsza Próba;fundacja;;;;9009003;;;;Zdrojewice;C:\\stół\tkrzesła
                2;Druga Próba;fundacja;;;;0009009003;;;;;
                3;Kwartet Próba;inna;;;;;;;;;
                3;Kwartet Próba;inna;gospodarczy;;;;;;;;
                4;Kwintet Próba;inna;gospodarczy;;999900000;;;;;;
                5;Zły adres;statek;;123;;;nikt;;magia;;
                6;„Próba” \\N;fundacja;;;;9009004;biuro@proba.example;proba.example;seniorzy, kultura;;sala
                ;Izba Próba;muzeum;;;;;;;;Olszyca;
                ;Izba Próba;muzeum;;;;;;;;Olszyca;
                """);
        var everything = "select to_jsonb(each) - 'id' - 'version' from organisations each"
                + " where imported_hash is not null order by import_key";
        db.sql("truncate organisations cascade").update();

        var straight = taken(rows);
        assertThat(stagedAside()).isFalse();
        var first = db.sql(everything).query(String.class).list();
        db.sql("truncate organisations cascade").update();
        organisations.add(OrganisationSamples.zegarmistrz());
        var compared = taken(rows);

        assertThat(stagedAside()).isTrue();
        assertThat(straight).isEqualTo(compared).returns(4L, ImportReport::added);
        assertThat(straight.refused())
                .extracting(RefusedRow::line, RefusedRow::why)
                .contains(tuple(3L, SAME_AS_ANOTHER_ROW), tuple(4L, SECTOR_MISSING), tuple(7L, NIP_UNREADABLE));
        assertThat(db.sql(everything).query(String.class).list()).isEqualTo(first);
    }

    private boolean stagedAside() {
        return db.sql("select to_regclass('pg_temp.staged_organisations') is not null")
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_first_load_leaves_every_index_as_it_was() throws IOException {
        var before = indexes();
        db.sql("truncate organisations cascade").update();

        assertThat(taken(file("nazwa;rodzaj\nPróba;fundacja\n")).added()).isEqualTo(1);

        assertThat(indexes()).isEqualTo(before).hasSizeGreaterThan(5);
    }

    private List<String> indexes() {
        return db.sql("select indexdef from pg_indexes where tablename = 'organisations' order by indexdef")
                .query(String.class)
                .list();
    }

    @Test
    void encodings_and_separators_are_found_out() throws IOException {
        var text = "Nazwa\tRodzaj\nŚwietlica Żółw Próba\tdom kultury\n";
        var file = folder.resolve("cp1250.csv");
        Files.write(file, text.getBytes(Charset.forName("windows-1250")));

        assertThat(taken(file).added()).isEqualTo(1);
        assertThat(only("Świetlica Żółw Próba").profile().kind()).isEqualTo(OrganisationKind.DOM_KULTURY);
    }

    @Test
    void formulas_and_markup_are_nothing_but_text() throws IOException {
        taken(file("nazwa;rodzaj\n=cmd|' /C calc'!A0 Próba;fundacja\n<b>Próba</b> 🙂 \\N;fundacja\n"));

        assertThat(only("=cmd|' /C calc'!A0 Próba")).isNotNull();
        assertThat(only("<b>Próba</b> 🙂 \\N")).isNotNull();
    }

    @Test
    void a_file_without_names_is_refused_as_a_whole() throws IOException {
        assertThat(register.take(file("a;b\n1;2\n"), "próba", _ -> {}))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.because()).contains("nazwa"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void a_rehearsal_tells_the_same_and_changes_nothing() throws IOException {
        var before = count();
        var file = file("nazwa;rodzaj\nPróba Generalna;fundacja\n;x\n");

        var rehearsed = ((ImportOutcome.Taken) register.rehearse(file, "próba", _ -> {})).report();

        assertThat(rehearsed).returns(1L, ImportReport::added).returns(1L, ImportReport::refusals);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void the_command_tells_what_came_of_it() throws IOException {
        LocaleContextHolder.setLocale(Text.POLISH);
        var out = new ByteArrayOutputStream();

        var status = command.run(
                file("nazwa;rodzaj\nPróba Polecenia;fundacja\n;statek\n"),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Nowe organizacje: 1",
                        "Pominięte: 1",
                        "wiersz 3, kolumna „nazwa”: Brakuje nazwy.",
                        "wiersz 3, kolumna „rodzaj” (statek): Nie znamy takiego rodzaju organizacji.");
    }

    private ImportReport taken(Path file) {
        return ((ImportOutcome.Taken) register.take(file, OrganisationsImport.source(file), _ -> {})).report();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("organizacje.csv"), text);
    }

    private Organisation only(String name) {
        var found = directory.find(Filter.named(name), null).organisations().stream()
                .filter(each -> each.name().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return organisations.get(found.getFirst().id());
    }

    private long count() {
        return db.sql("select count(*) from organisations").query(Long.class).single();
    }
}
