package org.osnowa.timesheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.Browser;
import org.osnowa.platform.Text;
import org.osnowa.timesheets.SheetFile.Read;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Sheets that come as files, and go as files. */
class SheetFileTest extends TimeSheetStories {

    @Autowired
    private MockMvc program;

    private static byte[] written(Workbook book) {
        try (book) {
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] xlsx(Consumer<XSSFSheet> filling) {
        var book = new XSSFWorkbook();
        filling.accept(book.createSheet("Listopad"));
        return written(book);
    }

    private static Row cells(XSSFSheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        for (var column = 0; column < values.length; column++) {
            switch (values[column]) {
                case String text -> row.createCell(column).setCellValue(text);
                case Double amount -> row.createCell(column).setCellValue(amount);
                default -> throw new IllegalArgumentException();
            }
        }
        return row;
    }

    private static void format(Row row, int column, String format) {
        var book = row.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    private Browser.Page brought(Map<String, String> typed, byte[] file) {
        return tadeusz.upload(commitment + "/timesheets/file", typed, "file", "karta.xlsx", file);
    }

    private void nothingKept() {
        assertThat(words(tadeusz.get(commitment))).contains("0 z 400 h");
    }

    @Test
    void rows_come_in_whatever_the_order_and_the_language_of_the_columns() {
        var page = words(brought(row(0, "Jan Lis", daysAgo(3), "2", "dyżur"), xlsx(sheet -> {
            cells(sheet, 0, "Karta czasu", "biblioteka");
            cells(sheet, 2, "Task", "HOURS", "name", "Date");
            format(cells(sheet, 3, "czytanie bajek", 1.25 / 24, anna, 46_331.0), 3, "d.mm.yyyy");
            format(sheet.getRow(3), 1, "h:mm");
            cells(sheet, 4, "zakupy", 1.5, anna, "2026-11-05");
            cells(sheet, 5, "pranie", "1:30", anna, "5.11.2026");
        })));

        assertThat(page)
                .contains("Wczytano 3 wiersze.", "Jeszcze niczego nie zapisano.")
                .contains("name=\"people[0]\" value=\"Jan Lis\"")
                .contains("name=\"people[1]\" value=\"" + anna + "\"", "name=\"days[1]\" value=\"5.11.2026\"")
                .contains("name=\"hours[1]\" value=\"1,25\"", "name=\"tasks[1]\" value=\"czytanie bajek\"")
                .contains("name=\"hours[2]\" value=\"1,5\"", "name=\"days[2]\" value=\"5.11.2026\"")
                .contains("name=\"hours[3]\" value=\"1,5\"", "name=\"days[3]\" value=\"5.11.2026\"");
        nothingKept();
    }

    @Test
    void what_is_hidden_a_total_or_without_a_result_is_left_out_and_named() {
        var page = words(brought(Map.of(), xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Widoczna Wanda", 2.0, "dyżur");
            cells(sheet, 2, "5.11.2026", "Ukryty Henryk", 3.0, "dyżur").setZeroHeight(true);
            cells(sheet, 3, "6.11.2026", "Ukryty Henryk", 3.0, "dyżur").setZeroHeight(true);
            var known =
                    cells(sheet, 4, "6.11.2026", "Obliczona Ola", 0.0, "dyżur").getCell(2);
            known.setCellFormula("1+2.5");
            known.setCellValue(3.5);
            cells(sheet, 5, "6.11.2026", "Nieobliczony Norbert").createCell(2).setCellFormula("1+1");
            var error =
                    cells(sheet, 6, "6.11.2026", "Błędna Beata", 0.0, "dyżur").getCell(2);
            error.setCellFormula("1/0");
            error.setCellErrorValue((byte) 0x07);
            cells(sheet, 7, "", "Razem", 0.0).getCell(2).setCellFormula("SUM(C2:C7)");
            cells(sheet, 8, "", "", 12.5);
            var book = sheet.getWorkbook();
            book.createSheet("Grudzień").createRow(0).createCell(0).setCellValue("data");
            book.createSheet("Słownik").createRow(0).createCell(0).setCellValue("data");
            book.setSheetHidden(2, true);
        })));

        assertThat(page)
                .contains("Wczytano 2 wiersze.", "Widoczna Wanda", "Obliczona Ola", "value=\"3,5\"")
                .contains("Wiersze 3–4 są ukryte, nie wczytano.")
                .contains("Wiersz 5: jest w nim formuła. Wczytano wartość, którą arkusz obliczył ostatnio.")
                .contains("Wiersze 6–7: są w nich błędy albo formuły bez wyniku, nie wczytano.")
                .contains("Wiersze 8–9 to podsumowania, nie wczytano.")
                .contains("Ukryte arkusze, nie wczytano: Słownik.")
                .contains("Wczytano tylko arkusz „Listopad”. Pominięto: Grudzień.")
                .doesNotContain("Henryk", "Norbert", "Beata");
        nothingKept();
    }

    @Test
    void a_hidden_column_is_named_and_not_read() {
        var page = words(brought(Map.of(), xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Widoczna Wanda", 2.0, "tajne zadanie");
            sheet.setColumnHidden(3, true);
        })));
        assertThat(page)
                .contains("Wczytano 1 wiersz.", "Widoczna Wanda", "Kolumna „Zadanie” jest ukryta, nie wczytano.")
                .doesNotContain("tajne zadanie");

        var refused = words(brought(Map.of(), xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Tajna Teresa", 2.0, "dyżur");
            sheet.setColumnHidden(1, true);
        })));
        assertThat(refused)
                .contains("W pliku nie widać kolumn", "Kolumna „Osoba” jest ukryta, nie wczytano.")
                .doesNotContain("Teresa");
    }

    @Test
    void a_wrong_file_is_answered_with_one_sentence_and_what_was_typed() throws Exception {
        var good = xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Wanda", 2.0, "dyżur");
        });
        var noise = new byte[3 * 1024 * 1024];
        new Random(7).nextBytes(noise);
        var files = new ArrayList<Map.Entry<byte[], String>>();
        files.add(Map.entry(new byte[0], "Wybierz plik XLSX z kartą czasu."));
        files.add(Map.entry(
                "data;osoba;godziny;zadanie\r\n5.11.2026;Wanda;2;dyżur".getBytes(StandardCharsets.UTF_8),
                "To nie jest plik XLSX."));
        files.add(Map.entry("%PDF-1.7 nic".getBytes(StandardCharsets.UTF_8), "To nie jest plik XLSX."));
        files.add(Map.entry(Arrays.copyOf(good, good.length - 300), "Tego pliku nie da się odczytać."));
        files.add(Map.entry(
                "PK\u0003\u0004 to nie archiwum".getBytes(StandardCharsets.ISO_8859_1),
                "Tego pliku nie da się odczytać."));
        files.add(Map.entry(noise, "Plik jest za duży. Największy, jaki wczytamy, ma 2 MB."));
        files.add(Map.entry(written(old()), "To jest plik w starym formacie Excela (XLS)."));
        files.add(Map.entry(locked(good), "Plik jest chroniony hasłem."));
        files.add(Map.entry(xlsx(sheet -> cells(sheet, 0, "coś", "innego")), "W pliku nie widać kolumn"));
        files.add(Map.entry(
                xlsx(sheet -> cells(sheet, 0, "data", "osoba", "godziny")),
                "W pliku nie ma żadnego wiersza, który można wczytać."));
        files.add(Map.entry(many(401), "Jedna karta ma najwyżej 400 wierszy."));

        files.forEach(each -> {
            var sentence = each.getValue();
            var answer = brought(row(0, "Jan Lis", daysAgo(3), "parę", "dyżur"), each.getKey());
            assertThat(answer.status()).as(sentence).isEqualTo(422);
            assertThat(words(answer))
                    .contains(sentence, "href=\"#file\"", "Jan Lis", "parę")
                    .doesNotContain("Wczytano");
        });
        nothingKept();
    }

    private static Workbook old() {
        var book = new HSSFWorkbook();
        book.createSheet("Listopad").createRow(0).createCell(0).setCellValue("data");
        return book;
    }

    private static byte[] locked(byte[] workbook) throws Exception {
        try (var files = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("tajne");
            try (var out = lock.getDataStream(files)) {
                out.write(workbook);
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] many(int rows) {
        return xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            for (var number = 1; number <= rows; number++) {
                cells(sheet, number, "5.11.2026", "Wanda " + number, 0.25, "dyżur");
            }
        });
    }

    @Test
    void a_full_sheet_comes_in_and_can_be_sent_along_with_another_file() {
        var page = brought(Map.of(), many(399));
        assertThat(words(page)).contains("Wczytano 399 wierszy.", "people[398]");

        var typed = new HashMap<String, String>();
        for (var number = 0; number < 399; number++) {
            typed.putAll(row(number, "Żółta Łąka", daysAgo(number + 1), "0:15", "zadanie " + number));
        }
        typed.put("words", "dyżury \"w\" tygodniu");
        var choosing = tadeusz.post(commitment + "/timesheets/choose", typed);
        var along = Map.of("carried", hidden("carried", choosing), "words", hidden("words", choosing));
        assertThat(words(brought(along, many(1))))
                .contains("Wczytano 1 wiersz.", "name=\"people[398]\" value=\"Żółta Łąka\"")
                .contains("name=\"people[399]\" value=\"Wanda 1\"", "name=\"tasks[398]\" value=\"zadanie 398\"")
                .contains("value=\"" + html("dyżury \"w\" tygodniu") + "\"");
        assertThat(words(tadeusz.post(commitment + "/timesheets/rows", along)))
                .as("back without a file")
                .contains("name=\"tasks[398]\" value=\"zadanie 398\"");
        assertThat(brought(typed, many(1)).status())
                .as("so many parts no form of ours has")
                .isEqualTo(413);
    }

    private static String hidden(String name, Browser.Page page) {
        return found(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""), page)
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private static Read read(Path folder, byte[] file) throws IOException {
        return SheetFile.read(Files.write(folder.resolve("karta.xlsx"), file));
    }

    @Test
    void a_long_text_that_stands_in_thousands_of_cells_is_not_kept(@TempDir Path folder) throws IOException {
        var text = "ą".repeat(32_000);
        var file = xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            for (var number = 1; number < 1_500; number++) {
                cells(sheet, number, text, text, text, text);
            }
        });
        assertThat(file).hasSizeLessThan(1 << 20);

        var read = (Read.Rows) read(folder, file);

        assertThat(read.rows()).hasSize(TimeSheet.MOST_ROWS + 1);
        assertThat(read.rows().getFirst().task()).startsWith("ąąą").hasSizeLessThanOrEqualTo(600);
        assertThat(read.told()).singleElement().asString().contains("2–402");
    }

    @Test
    void columns_are_looked_for_near_the_top_only(@TempDir Path folder) throws IOException {
        var late = xlsx(sheet -> {
            for (var number = 0; number < 100; number++) {
                cells(sheet, number, "wstęp " + number);
            }
            cells(sheet, 100, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 101, "5.11.2026", "Wanda", 2.0, "dyżur");
        });

        assertThat(read(folder, late)).isEqualTo(new Read.Wrong(SheetRefusal.FILE_WITHOUT_COLUMNS.words(), List.of()));
    }

    @Test
    void of_many_sheets_a_few_are_named(@TempDir Path folder) throws IOException {
        var file = xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Wanda", 2.0, "dyżur");
            for (var number = 1; number <= 12; number++) {
                sheet.getWorkbook().createSheet("Słownik nr " + number);
                sheet.getWorkbook().setSheetHidden(number, true);
            }
        });

        assertThat(((Read.Rows) read(folder, file)).told())
                .anyMatch(each -> each.contains("Słownik nr 10…"))
                .noneMatch(each -> each.contains("Słownik nr 11"));
    }

    @Test
    void rows_below_merged_cells_come_into_the_form() {
        var page = words(brought(Map.of(), xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Wanda", 2.0, "dyżur");
            cells(sheet, 2, "", "", 3.0, "pranie");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        })));

        assertThat(page)
                .contains("Wczytano 2 wiersze.", "name=\"tasks[1]\" value=\"pranie\"")
                .doesNotContain("podsumowanie");
    }

    @Test
    void a_row_of_nothing_but_formulas_without_results_is_named() {
        var page = words(brought(Map.of(), xlsx(sheet -> {
            cells(sheet, 0, "data", "osoba", "godziny", "zadanie");
            cells(sheet, 1, "5.11.2026", "Wanda", 2.0, "dyżur");
            var row = sheet.createRow(2);
            for (var column = 0; column < 4; column++) {
                row.createCell(column).setCellFormula("1+1");
            }
        })));

        assertThat(page).contains("Wczytano 1 wiersz.", "Wiersz 3: jest w nim błąd albo formuła bez wyniku");
    }

    @Test
    void a_file_says_that_the_sheet_was_taken_back() throws Exception {
        var sheet = kept(tadeusz.post(commitment + "/timesheets", row(0, anna, daysAgo(3), "2", "dyżur")));
        assertThat(head(download(sheet + "/hours.xlsx"))).isNotEmpty().noneMatch(each -> each.startsWith("Stan"));

        tadeusz.post(sheet.replace("/timesheets/", "/deliveries/") + "/removal", Map.of("reason", "Zła data"));

        assertThat(head(download(sheet + "/hours.xlsx")))
                .anyMatch(each ->
                        each.startsWith("Stan: Cofnięte. Te godziny się nie liczą.") && each.contains("Zła data"));
    }

    /** What stands over the rows: names and words. */
    private static List<String> head(byte[] file) throws IOException {
        var lines = new ArrayList<String>();
        try (var book = WorkbookFactory.create(new java.io.ByteArrayInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                if (row.getPhysicalNumberOfCells() == 2 && row.getCell(0) != null) {
                    lines.add(row.getCell(0).getStringCellValue() + ": "
                            + row.getCell(1).getStringCellValue());
                }
            }
        }
        return lines;
    }

    @Test
    void what_is_taken_along_comes_back_as_it_was() throws Exception {
        var day = daysAgo(20);
        var typed = rows(
                row(0, anna, day, "1:30", "=HYPERLINK(\"http://zly.example\")"),
                row(1, "Łucja „Żak” _x0041_ 🙂", day.minusDays(1), "0,05", "+48 600 & <b>"),
                row(2, anna, day, "7,33", "rozmowy ".repeat(30).strip()));
        var sheet = kept(tadeusz.post(commitment + "/timesheets", typed));

        var file = download(sheet + "/hours.xlsx");

        try (var book = WorkbookFactory.create(new java.io.ByteArrayInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).matches("SUM\\(C\\d+:C\\d+\\)");
                        assertThat(cell.getNumericCellValue()).isEqualTo(8.88);
                    }
                }
            }
        }
        var page = words(brought(Map.of(), file));
        assertThat(page).contains("Wczytano 3 wiersze.", "to podsumowanie, nie wczytano.");
        var number = 0;
        for (var hours : List.of("1,5", "0,05", "7,33")) {
            assertThat(page)
                    .contains("name=\"people[%d]\" value=\"%s\""
                            .formatted(number, html(typed.get("people[" + number + "]"))))
                    .contains("name=\"days[%d]\" value=\"%s\"".formatted(number, typed.get("days[" + number + "]")))
                    .contains("name=\"hours[%d]\" value=\"%s\"".formatted(number, hours))
                    .contains("name=\"tasks[%d]\" value=\"%s\""
                            .formatted(number, html(typed.get("tasks[" + number + "]"))));
            number++;
        }
    }

    private static String html(@Nullable String typed) {
        var text = Objects.requireNonNull(typed);
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&#34;");
    }

    @Test
    void the_empty_template_is_read_back_once_it_is_filled_in() throws Exception {
        var empty = download(commitment + "/timesheets/template.xlsx");
        assertThat(words(brought(Map.of(), empty))).contains("W pliku nie ma żadnego wiersza");

        try (var book = WorkbookFactory.create(new java.io.ByteArrayInputStream(empty))) {
            var row = book.getSheetAt(0).getRow(1);
            row.getCell(0).setCellValue(LocalDate.of(2026, 11, 5));
            row.createCell(1).setCellValue(anna);
            row.getCell(2).setCellValue(2.5);
            row.createCell(3).setCellValue("dyżur");

            assertThat(words(brought(Map.of(), written(book))))
                    .contains("Wczytano 1 wiersz.", "value=\"" + anna + "\"", "value=\"5.11.2026\"", "value=\"2,5\"");
        }
    }

    private byte[] download(String address) throws Exception {
        var answer = answer(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("karta-czasu", ".xlsx");
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return program.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(address)
                        .locale(Text.POLISH)
                        .cookie(cast.session("tadeusz@zdrojewice.example")))
                .andReturn()
                .getResponse();
    }
}
