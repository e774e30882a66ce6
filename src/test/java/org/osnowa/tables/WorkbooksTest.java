package org.osnowa.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.RealData;
import org.osnowa.tables.Reading.Dialect.Xlsx;
import org.osnowa.tables.Reading.Heard;
import org.osnowa.tables.Reading.Refused;

class WorkbooksTest {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData>%s</sheetData></worksheet>";

    @TempDir
    Path folder = Path.of("");

    private final List<Row> rows = new ArrayList<>();

    @Test
    void texts_numbers_dates_and_identifiers_come_in_as_people_saw_them() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Organizacje");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("nazwa");
            header.createCell(1).setCellValue("NIP");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("Koło „Źdźbło” 🙂");
            row.createCell(1).setCellValue(5261040828d);
            row.createCell(2).setCellValue(37109197200000d);
            var regon = row.createCell(3);
            regon.setCellValue(331501);
            regon.setCellStyle(workbook.createCellStyle());
            regon.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("000000000"));
            var day = row.createCell(4);
            day.setCellValue(LocalDate.of(2026, 11, 23));
            day.setCellStyle(workbook.createCellStyle());
            day.getCellStyle().setDataFormat((short) 14);
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellValue(0.1);
            try (var out = Files.newOutputStream(file())) {
                workbook.write(out);
            }
        }

        assertThat(read()).isEqualTo(new Heard(2, new Xlsx("Organizacje", List.of(), List.of())));
        assertThat(rows.getLast().line()).isEqualTo(4);
        assertThat(rows.getLast().cells())
                .containsExactly(
                        "Koło „Źdźbło” 🙂",
                        "5261040828",
                        "37109197200000",
                        "000331501",
                        "2026-11-23",
                        "",
                        "TRUE",
                        "0.1");
    }

    @Test
    void of_a_formula_only_its_last_value_is_taken() throws IOException {
        sheet("""
                <row r="1"><c r="A1" t="str"><f>cmd|' /C calc'!A0</f><v>wynik</v></c><c r="B1"><f>1+1</f><v>2</v></c>
                <c r="C1"><f>1+1</f></c><c r="D1" t="inlineStr"><is><t>=cmd</t></is></c></row>""");

        read();

        assertThat(rows.getFirst().cells()).containsExactly("wynik", "2", "", "=cmd");
    }

    @Test
    void formulas_and_what_they_left_broken_are_told() throws IOException {
        sheet("""
                <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>1+1</f></c>
                <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c></row>
                <row r="2"><c r="B2"><f>1+1</f><v></v></c></row>""");

        assertThat(read()).isEqualTo(new Heard(1, new Xlsx("Arkusz1", List.of(), List.of())));
        assertThat(rows.getFirst().marks()).isEqualTo(new Marks(false, Set.of(), Set.of(1), Set.of(2, 3)));

        assertThat(Tables.readWithBroken(file(), Limits.usual(), rows::add)).isInstanceOf(Heard.class);
        assertThat(rows.getLast().line())
                .as("nothing but a formula is not nothing to who asks for it")
                .isEqualTo(2);
        assertThat(rows.getLast().cells()).isEmpty();
        assertThat(rows.getLast().marks().unusable()).containsExactly(1);
    }

    @Test
    void a_workbook_that_lists_too_many_sheets_is_refused() throws IOException {
        zip("<sheet name=\"Arkusz1\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>".repeat(901), out -> {});

        assertThat(read()).isEqualTo(new Refused(TableRefusal.TOO_MANY_SHEETS, 0, 900));
    }

    @Test
    void hidden_rows_and_columns_are_told() throws IOException {
        raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<cols><col min=\"2\" max=\"3\" width=\"9\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"0\"/>"
                + "<col min=\"6\" max=\"16384\" width=\"9\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                + "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c r=\"A3\"><v>3</v></c></row>"
                + "<row r=\"4\" ht=\"0.75\"><c r=\"A4\"><v>4</v></c></row></sheetData></worksheet>");

        assertThat(read()).isInstanceOf(Heard.class);

        assertThat(rows.getFirst().marks()).isEqualTo(new Marks(false, Set.of(1, 2, 4), Set.of(), Set.of()));
        assertThat(rows).extracting(each -> each.marks().hidden()).containsExactly(false, true, true, false);
    }

    @Test
    void a_hidden_sheet_is_never_read() throws IOException {
        hiddenFirst("Dane");
        assertThat(read()).isEqualTo(new Heard(1, new Xlsx("Dane", List.of("Lista"), List.of())));
        assertThat(rows.getFirst().cell(0)).isEqualTo("widać");

        rows.clear();
        hiddenFirst("");
        assertThat(read()).isEqualTo(new Refused(TableRefusal.ALL_HIDDEN, 0, 0));
        assertThat(rows).isEmpty();
    }

    private void hiddenFirst(String full) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file())) {
            workbook.createSheet("Lista").createRow(0).createCell(0).setCellValue("nie widać");
            var sheet = workbook.createSheet("Dane");
            if (!full.isEmpty()) {
                sheet.createRow(0).createCell(0).setCellValue("widać");
            }
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            workbook.write(out);
        }
    }

    @Test
    void hours_come_in_as_hours_whatever_the_calendar() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file())) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var row = workbook.createSheet("Karta").createRow(0);
            for (var format : List.of("h:mm", "[h]:mm", "yyyy-mm-dd")) {
                var style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                row.createCell(row.getPhysicalNumberOfCells()).setCellStyle(style);
            }
            row.getCell(0).setCellValue(1.25 / 24);
            row.getCell(1).setCellValue(30.25 / 24);
            row.getCell(2).setCellValue(44_869);
            workbook.write(out);
        }

        read();

        assertThat(rows.getFirst().cells()).containsExactly("01:15", "30:15", "2026-11-05");
    }

    @Test
    void the_first_sheet_that_has_rows_is_read() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file())) {
            workbook.createSheet("Pusty");
            workbook.createSheet("Dane").createRow(0).createCell(0).setCellValue("A");
            workbook.createSheet("Opis").createRow(0).createCell(0).setCellValue("nie to");
            workbook.write(out);
        }

        assertThat(read()).isEqualTo(new Heard(1, new Xlsx("Dane", List.of(), List.of("Opis"))));
    }

    @Test
    void a_workbook_without_any_row_is_empty() throws IOException {
        sheet("");

        assertThat(read()).isEqualTo(new Refused(TableRefusal.EMPTY, 0, 0));
    }

    @Test
    void many_formatted_rows_with_nothing_in_them_do_no_harm() throws IOException {
        sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"0\"/></row>".repeat(300_000));

        assertThat(read()).isEqualTo(new Heard(1, new Xlsx("Arkusz1", List.of(), List.of())));
    }

    @Test
    void a_bomb_of_spaces_is_refused() throws IOException {
        write(sheet -> {
            var spaces = " ".repeat(1 << 20).getBytes(UTF_8);
            for (var i = 0; i < 310; i++) {
                sheet.write(spaces);
            }
        });

        assertThat(read())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(TableRefusal.UNPACKS_TOO_LARGE));
    }

    @Test
    void a_bomb_in_one_cell_is_refused() throws IOException {
        write(sheet -> {
            sheet.write("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>".getBytes(UTF_8));
            var letters = "a".repeat(1 << 20).getBytes(UTF_8);
            for (var i = 0; i < 64; i++) {
                sheet.write(letters);
            }
            sheet.write("</v></c></row>".getBytes(UTF_8));
        });

        assertThat(read()).isEqualTo(new Refused(TableRefusal.CELL_TOO_LONG, 1, 32_767));
    }

    @Test
    void a_column_far_away_is_refused() throws IOException {
        sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");

        assertThat(read()).isEqualTo(new Refused(TableRefusal.TOO_MANY_COLUMNS, 1, 200));
    }

    @Test
    void entities_are_refused_whether_they_laugh_or_fetch() throws IOException {
        for (var doctype : List.of(
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">")) {
            raw(doctype + SHEET.formatted("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row>"));
            assertThat(read()).isEqualTo(new Refused(TableRefusal.DAMAGED, 0, 0));
        }
        assertThat(rows).isEmpty();
    }

    @Test
    void an_escaped_nul_is_refused_with_its_line() throws IOException {
        sheet("<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>a_x0000_b</t></is></c></row>");

        assertThat(read()).isEqualTo(new Refused(TableRefusal.NUL_CHARACTER, 7, 0));
    }

    @Test
    void numbers_that_would_fill_the_memory_stay_as_they_are_written() throws IOException {
        sheet("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c><c r=\"B1\"><v>3.7109197199999999E13</v></c></row>");

        read();

        assertThat(rows.getFirst().cell(0)).isEqualTo("1E999999999");
    }

    @Test
    void a_workbook_cut_short_is_damaged() throws IOException {
        sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        var whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 200));

        assertThat(read()).isEqualTo(new Refused(TableRefusal.DAMAGED, 0, 0));
    }

    @Test
    void a_real_workbook_of_thousands_of_rows_is_read() {
        assertThat(Tables.read(RealData.find("cordis/h2020-projects.xlsx"), rows::add))
                .isInstanceOf(Heard.class);
        assertThat(rows).hasSizeGreaterThan(30_000);
    }

    private Reading read() {
        return Tables.read(file(), rows::add);
    }

    private Path file() {
        return folder.resolve("table.xlsx");
    }

    private void sheet(String rows) throws IOException {
        raw(SHEET.formatted(rows));
    }

    private void raw(String sheet) throws IOException {
        zip(out -> out.write(sheet.getBytes(UTF_8)));
    }

    private void write(Part rows) throws IOException {
        var around = SHEET.split("%s", -1);
        zip(out -> {
            out.write(around[0].getBytes(UTF_8));
            rows.to(out);
            out.write(around[1].getBytes(UTF_8));
        });
    }

    private interface Part {
        void to(OutputStream out) throws IOException;
    }

    /** The least that a spreadsheet program accepts as a workbook. */
    private void zip(Part sheet) throws IOException {
        zip("<sheet name=\"Arkusz1\" sheetId=\"1\" r:id=\"rId1\"/>", sheet);
    }

    private void zip(String sheets, Part sheet) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            put(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""");
            put(zip, "xl/workbook.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets>%s</sheets></workbook>""".formatted(sheets));
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.to(zip);
            zip.closeEntry();
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
