package org.osnowa.timesheets;

import static org.osnowa.platform.Text.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;

/**
 * Writes a time sheet as a workbook that can be read back, or an empty one to be filled in. Words are cells of text, whatever
 * they begin with; the only formula is the sum, which carries its result.
 */
@Component
class SheetWorkbook {

    private static final int[] WIDTHS = {14, 32, 10, 70};
    private static final int WIDTH = 256;
    private static final double HUNDREDTHS = 100.0;

    /** Rows in which a template expects days and hours. */
    private static final int PREPARED = 100;

    /** What XML cannot hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** As spreadsheets write a sign that XML cannot hold; where people typed it, it has to stay what they typed. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** What stands over the rows, a name and what it is. */
    record Line(String label, String words) {}

    byte[] xlsx(List<Line> head, TimeSheet sheet) {
        return book((book, looks) -> {
            var page = page(book);
            var number = 0;
            text(page.createRow(number++), 0, t("TimeSheetPage.title"), looks.bold);
            for (var line : head) {
                var row = page.createRow(number++);
                text(row, 0, line.label(), looks.bold);
                text(row, 1, line.words(), looks.plain);
            }
            number++;
            header(page.createRow(number++), looks);
            var first = number + 1;
            for (var each : sheet.rows()) {
                var row = page.createRow(number++);
                var day = row.createCell(0);
                day.setCellStyle(looks.day);
                day.setCellValue(each.day());
                text(row, 1, each.person(), looks.plain);
                var hours = row.createCell(2);
                hours.setCellStyle(looks.hours);
                hours.setCellValue(each.hours() / HUNDREDTHS);
                text(row, 3, each.task(), looks.folded);
                // No program works out how high a row with folded words has to be before somebody touches it.
                row.setHeightInPoints(
                        page.getDefaultRowHeightInPoints() * (each.task().length() / WIDTHS[3] + 1));
            }
            var sum = page.createRow(number);
            text(sum, 1, t("TimeSheetPage.sum"), looks.bold);
            var cell = sum.createCell(2);
            cell.setCellStyle(looks.hours);
            cell.setCellFormula("SUM(C%d:C%d)".formatted(first, number));
            cell.setCellValue(sheet.sum() / HUNDREDTHS);
        });
    }

    byte[] template() {
        return book((book, looks) -> {
            var page = page(book);
            header(page.createRow(0), looks);
            page.createFreezePane(0, 1);
            for (var number = 1; number <= PREPARED; number++) {
                var row = page.createRow(number);
                row.createCell(0).setCellStyle(looks.day);
                row.createCell(2).setCellStyle(looks.hours);
            }
        });
    }

    private interface Writing {
        void write(Workbook book, Looks looks);
    }

    private static byte[] book(Writing writing) {
        try (var book = new SXSSFWorkbook()) {
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(t("TimeSheetPage.title"));
            properties.setCreator("Osnowa");
            writing.write(book, new Looks(book));
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet page(Workbook book) {
        var page = book.createSheet(t("TimeSheetPage.title"));
        for (var column = 0; column < WIDTHS.length; column++) {
            page.setColumnWidth(column, WIDTHS[column] * WIDTH);
        }
        var print = page.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        page.setFitToPage(true);
        page.getFooter().setRight("&P / &N");
        return page;
    }

    private static void header(Row row, Looks looks) {
        text(row, 0, t("SheetFile.column.DAY"), looks.header);
        text(row, 1, t("SheetFile.column.PERSON"), looks.header);
        text(row, 2, t("SheetFile.column.HOURS"), looks.header);
        text(row, 3, t("SheetFile.column.TASK"), looks.header);
    }

    private static void text(Row row, int column, String words, CellStyle look) {
        var cell = row.createCell(column);
        cell.setCellStyle(look);
        var plain = UNWRITABLE.matcher(words.replace('\u00a0', ' ')).replaceAll("");
        cell.setCellValue(ESCAPE.matcher(plain).replaceAll("_x005F_"));
    }

    private static final class Looks {

        private final CellStyle plain;
        private final CellStyle folded;
        private final CellStyle bold;
        private final CellStyle header;
        private final CellStyle day;
        private final CellStyle hours;

        Looks(Workbook book) {
            plain = style(book, "@");
            folded = style(book, "@");
            folded.setWrapText(true);
            bold = style(book, "@");
            header = style(book, "@");
            header.setBorderBottom(BorderStyle.MEDIUM);
            var font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            header.setFont(font);
            day = style(book, "yyyy-mm-dd");
            hours = style(book, "0.00");
        }

        private static CellStyle style(Workbook book, String format) {
            var style = book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        }
    }
}
