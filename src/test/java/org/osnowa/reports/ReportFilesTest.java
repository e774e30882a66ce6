package org.osnowa.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Promised;
import org.osnowa.commitments.Promised.Gift;
import org.osnowa.commitments.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Reports as their readers get them: the sums of the page, of the spreadsheet and of the printed report are the same. */
class ReportFilesTest extends StoryTest {

    private static final String FORMULA = "=HYPERLINK(\"http://zly.example\";\"klik\")";
    private static final String MARKUP = "</td></tr></table><script>alert(1)</script> & „cudzysłów”";

    @Autowired
    private Promised promised;

    @Autowired
    private MockMvc program;

    @Autowired
    private Clock clock;

    private String slug = "";

    @Test
    void the_sums_of_page_spreadsheet_and_paper_are_the_same() throws Exception {
        contributions();
        var page = words(signedIn("magdalena").get(path() + asked()));

        // 3,75 h at 31,40 zł and 0,25 h at 31,42 zł; 33,33 km at 1,15 zł, 2 pieces at 10 zł
        assertThat(page)
                .contains(
                        "Razem: Wkład osobowy",
                        "125,61",
                        "Razem: Wkład rzeczowy",
                        "58,33",
                        "183,94",
                        "1 500,00",
                        "100,00")
                .contains("47,10", "1 zobowiązanie bez stawki")
                .contains("Wartość szacunkowa, nie do rozliczeń księgowych, chyba że grantodawca pozwala.");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            var sums = sums(book.getSheet("Zobowiązania"));
            assertThat(sums)
                    .containsEntry("Wkład osobowy", new BigDecimal("125.61"))
                    .containsEntry("Wkład rzeczowy", new BigDecimal("58.33"))
                    .containsEntry("Wkład finansowy", new BigDecimal("1500.00"))
                    .containsEntry("Czas własnych pracowników", new BigDecimal("100.00"));
            var summary = book.getSheet("Zestawienie");
            sums.forEach((group, sum) ->
                    assertThat(total(summary, "Razem: " + group)).as(group).isEqualTo(sum));
            assertThat(total(summary, "Razem wkład niefinansowy (osobowy i rzeczowy)"))
                    .isEqualTo(new BigDecimal("183.94"));
        }

        var paper = text(file("pdf"));
        assertThat(paper)
                .contains("Razem: Wkład osobowy", "125,61", "58,33", "183,94", "1 500,00", "47,10")
                .contains("dyżury przy telefonie", "zażółć gęślą jaźń ŻÓŁĆ");
    }

    @Test
    void a_spreadsheet_that_counts_anew_gets_what_stands_in_the_file() throws Exception {
        contributions();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var formulas = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(grosze(evaluator.evaluate(cell).getNumberValue()))
                                    .as(cell.getAddress() + " " + cell.getCellFormula())
                                    .isEqualTo(grosze(cell.getNumericCellValue()));
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(20);
        }
    }

    @Test
    void the_deliveries_of_the_file_add_up_to_what_stands_at_their_commitments() throws Exception {
        contributions();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            var brought = new HashMap<String, BigDecimal>();
            var days = book.getSheet("Wniesienia");
            for (var number = 1; number <= days.getLastRowNum(); number++) {
                var row = days.getRow(number);
                assertThat(org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(row.getCell(0)))
                        .isTrue();
                brought.merge(
                        row.getCell(1).getStringCellValue(),
                        grosze(row.getCell(8).getNumericCellValue()),
                        BigDecimal::add);
            }
            var commitments = book.getSheet("Zobowiązania");
            assertThat(commitments.getLastRowNum()).isEqualTo(9);
            for (var number = 1; number <= commitments.getLastRowNum(); number++) {
                var row = commitments.getRow(number);
                assertThat(grosze(row.getCell(8).getNumericCellValue()))
                        .isEqualTo(brought.getOrDefault(row.getCell(0).getStringCellValue(), grosze(0)));
            }
            assertThat(commitments.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(commitments.getPrintSetup().getLandscape()).isTrue();
            assertThat(commitments.getRepeatingRows().getFirstRow()).isZero();
        }
    }

    @Test
    void what_people_wrote_is_text_in_both_files() throws Exception {
        contributions();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            var what = book.getSheet("Zobowiązania");
            assertThat(cell(what, 4, FORMULA).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(what, 6, "=1+1").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(book.getSheet("Wniesienia"), 6, MARKUP).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(cell(book.getSheet("Wniesienia"), 6, "_x0041_ Дім").getCellType())
                    .isEqualTo(CellType.STRING);
        }
        assertThat(text(file("pdf")).replaceAll("\\s+", "")).contains("alert(1)", "=HYPERLINK(", "Дім");
    }

    @Test
    void the_paper_is_tagged_for_who_listens_to_it() throws Exception {
        contributions();

        try (var pdf = Loader.loadPDF(file("pdf"))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("pl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Raport wkładów partnerów: Klatka");
            assertThat(structure(pdf)).contains("Table", "TH", "TD", "H1", "H2");
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded())
                            .as(font.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void an_english_report_is_english_throughout() throws Exception {
        contributions();

        var answer = program.perform(get(path() + "/contributions.pdf" + asked())
                        .cookie(
                                cast.session("magdalena@zdrojewice.example"),
                                new jakarta.servlet.http.Cookie("lang", "en")))
                .andReturn()
                .getResponse();
        assertThat(text(answer.getContentAsByteArray()))
                .contains("Report of partners’ contributions", "125.61", "1,500.00");
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename=\"contributions-");
    }

    @Test
    void only_one_partner_and_only_the_period_are_reported_when_asked_for() throws Exception {
        contributions();
        var magdalena = signedIn("magdalena");

        assertThat(words(magdalena.get(path() + asked() + "&partner=" + LIBRARY)))
                .contains("125,61")
                .doesNotContain("58,33");
        var year = LocalDate.now(clock).minusYears(1).minusDays(20);
        var earlier = words(magdalena.get(path() + "?from=" + year.minusDays(1) + "&to=" + year));
        assertThat(earlier).contains("314,00").doesNotContain("125,61");
        assertThat(words(magdalena.get(path())))
                .contains("value=\"%d-01-01\"".formatted(LocalDate.now(clock).getYear()));
    }

    @Test
    void a_wrong_question_is_answered_in_words_and_a_foreign_one_not_at_all() throws Exception {
        slug = started(signedIn("magdalena")).split("/")[2];
        var magdalena = signedIn("magdalena");

        for (var file : new String[] {"", "/contributions.xlsx", "/contributions.pdf"}) {
            var wrong = magdalena.get(path() + file + "?from=kiedyś&to=1999-01-01&partner=" + LIBRARY);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(words(wrong))
                    .contains(
                            "Podaj dzień, na przykład 1.01.2026.",
                            "Podaj dzień, na przykład 31.12.2026.",
                            "Wybierz partnera z listy.");
            assertThat(words(magdalena.get(path() + file + "?from=2026-02-02&to=2026-02-01")))
                    .contains("Koniec okresu wypada przed jego początkiem.");
            assertThat(signedIn("kasia").get(path() + file).status()).isEqualTo(404);
            assertThat(signedIn("kasia").get(path() + file).body().replace(slug, "nie-ma"))
                    .isEqualTo(signedIn("kasia")
                            .get(path().replace(slug, "nie-ma") + file)
                            .body());
            assertThat(guest().get(path() + file).status()).isEqualTo(303);
        }
        assertThat(words(magdalena.get(path()))).contains("W tym okresie nie ma zobowiązań ani wniesień.");
    }

    @Test
    void too_many_deliveries_are_refused_with_a_way_out() throws Exception {
        slug = started(signedIn("magdalena")).split("/")[2];
        join("/partnerships/" + slug, LIBRARY);
        var bread = promised.promise(
                slug,
                LIBRARY,
                WELFARE,
                Gift.of(ContributionKind.MATERIALS, Unit.PIECE, "chleb").at(5_00, "cennik"),
                90_000_00);
        many(bread, 5_000);
        assertThat(file("xlsx").length).isLessThan(1_000_000);
        assertThat(text(file("pdf"))).contains("Jest 5 000 wniesień", "25 000,00");

        many(bread, 15_001);
        var magdalena = signedIn("magdalena");
        assertThat(words(magdalena.get(path() + asked())))
                .contains("Wybierz krótszy okres albo jednego partnera.", "100 005,00");
        var refused = magdalena.get(path() + "/contributions.xlsx" + asked());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("W tym okresie jest ponad 20 000 wniesień.");
        assertThat(magdalena.get(path() + "/contributions.pdf" + asked()).status())
                .isEqualTo(422);
    }

    private void many(CommitmentId commitment, int number) {
        db.sql("""
                insert into deliveries (id, commitment, partnership, quantity, delivered_on, words, noted_at, state,
                                        confirmed, settled_on, settled_for)
                select gen_random_uuid(), :commitment, partnership, 100, current_date, 'wypiek ' || n, now(), 'CONFIRMED',
                       100, current_date, receiver
                  from commitments, generate_series(1, :number) as n
                 where id = :commitment
                """)
                .param("commitment", commitment.value())
                .param("number", number)
                .update();
    }

    private String path() {
        return "/partnerships/" + slug + "/reports";
    }

    private String asked() {
        var today = LocalDate.now(clock);
        return "?from=" + today.minusDays(9) + "&to=" + today;
    }

    private byte[] file(String ending) throws Exception {
        MockHttpServletResponse answer = program.perform(get(path() + "/contributions." + ending + asked())
                        .cookie(cast.session("magdalena@zdrojewice.example")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /** Everything that can stand in a report, in a partnership of its own. */
    private void contributions() {
        slug = started(signedIn("magdalena")).split("/")[2];
        join("/partnerships/" + slug, LIBRARY);
        promised.longAgo(slug);
        var today = LocalDate.now(clock);

        var phone = library(Gift.of(ContributionKind.VOLUNTEERING, Unit.HOUR, "dyżury przy telefonie")
                .at(31_40, "minimalna stawka"));
        brought(phone, LIBRARY, WELFARE, 1_25, today, "zażółć gęślą jaźń ŻÓŁĆ");
        brought(phone, LIBRARY, WELFARE, 2_50, today.minusDays(9), MARKUP);
        promised.bring(slug, phone, LIBRARY, 1_50, today, "_x0041_ Дім");
        brought(phone, LIBRARY, WELFARE, 10_00, today.minusYears(1).minusDays(20), "rok temu");
        var doubted = promised.bring(slug, phone, LIBRARY, 9_00, today, "nikt tego nie widział");
        promised.doubt(slug, phone, doubted, WELFARE, "Nie było nikogo");

        var members = library(
                Gift.of(ContributionKind.MEMBER_WORK, Unit.HOUR, FORMULA).at(31_42, "cennik"));
        brought(members, LIBRARY, WELFARE, 25, today, "kwadrans");
        var car = welfare(
                Gift.of(ContributionKind.TRANSPORT, Unit.KILOMETRE, "dowóz").at(1_15, "rozporządzenie"));
        brought(car, WELFARE, LIBRARY, 33_33, today, "do Zdroju");
        var room = welfare(Gift.of(ContributionKind.ROOM, Unit.HOUR, "sala"));
        brought(room, WELFARE, LIBRARY, 2_00, today, "próba");
        var bread = library(Gift.of(ContributionKind.MATERIALS, Unit.PIECE, "pieczywo")
                .called("=1+1")
                .at(10_00, "@cennik"));
        var loaves = promised.bring(slug, bread, LIBRARY, 3_00, today, "trzy, widziano dwa");
        promised.confirm(slug, bread, loaves, WELFARE, 2_00, "+brak jednego");
        var money = library(Gift.of(ContributionKind.MONEY, Unit.ZLOTY, "na materiały"));
        brought(money, LIBRARY, WELFARE, 1_500_00, today, "przelew");
        var staff =
                welfare(Gift.of(ContributionKind.TIME, Unit.HOUR, "praca biura").at(50_00, "koszt godziny"));
        brought(staff, WELFARE, LIBRARY, 2_00, today, "dyżur");
        var data = library(Gift.of(ContributionKind.DATA, Unit.SET, "spis seniorów"));
        brought(data, LIBRARY, WELFARE, 1_00, today, "spis");
        library(Gift.of(ContributionKind.EQUIPMENT, Unit.PIECE_DAY, "namiot, którego jeszcze nie ma"));
    }

    private CommitmentId library(Gift gift) {
        return promised.promise(slug, LIBRARY, WELFARE, gift, 2_000_00);
    }

    private CommitmentId welfare(Gift gift) {
        return promised.promise(slug, WELFARE, LIBRARY, gift, 2_000_00);
    }

    private void brought(
            CommitmentId what,
            java.util.UUID giver,
            java.util.UUID receiver,
            long quantity,
            LocalDate on,
            String words) {
        var delivery = promised.bring(slug, what, giver, quantity, on, words);
        promised.confirm(slug, what, delivery, receiver, quantity, "dziękujemy");
    }

    /** Recomputed from the rows of the commitments, by group. */
    private static Map<String, BigDecimal> sums(XSSFSheet sheet) {
        var sums = new HashMap<String, BigDecimal>();
        for (var number = 1; number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            var value = Optional.ofNullable(row.getCell(10)).map(Cell::getNumericCellValue);
            value.ifPresent(each -> sums.merge(row.getCell(2).getStringCellValue(), grosze(each), BigDecimal::add));
        }
        return sums;
    }

    private static BigDecimal total(XSSFSheet summary, String label) {
        return grosze(
                summary.getRow(cell(summary, 0, label).getRowIndex()).getCell(3).getNumericCellValue());
    }

    private static Cell cell(XSSFSheet sheet, int column, String words) {
        for (var row : sheet) {
            var cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(words)) {
                return cell;
            }
        }
        throw new AssertionError("Nowhere in column %d of %s: %s".formatted(column, sheet.getSheetName(), words));
    }

    private static BigDecimal grosze(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    /** The names of all structure elements. */
    private static String structure(PDDocument pdf) {
        var names = new java.util.TreeSet<String>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), names);
        return String.join(" ", names);
    }

    private static void walk(
            org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode node,
            java.util.Set<String> names) {
        for (var kid : node.getKids()) {
            if (kid
                    instanceof
                    org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                names.add(element.getStructureType());
                walk(element, names);
            }
        }
    }
}
