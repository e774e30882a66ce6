package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.ContributionKind.Group;
import org.osnowa.reports.SheetStyles.Look;
import org.springframework.stereotype.Component;

/**
 * Writes a report as a spreadsheet: the table for funders, the commitments and the deliveries. Values are numbers, worked out
 * and rounded here; only sums are formulas, each with its result, so that whoever opens the file sees what the page shows.
 * Words are cells of text, whatever they begin with.
 */
@Component
class ReportWorkbook {

    private static final int IN_MEMORY = 100;
    private static final double HUNDREDTHS = 100.0;

    /** A column is as wide as so many 256ths of a digit. */
    private static final int WIDTH = 256;

    /** The longest remark is read where it stands, not on paper. */
    private static final int MOST_LINES = 12;

    byte[] xlsx(Report report, List<Report.Day> days) {
        try (var book = new SXSSFWorkbook(IN_MEMORY)) {
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(t("reports.title") + ": " + report.heading().partnership());
            properties.setCreator("Osnowa");
            new Writing(book).all(report, days);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of the table of commitments to which sums refer. */
    private static final int CONFIRMED = 8;

    private static final int REPORTED = 9;
    private static final int VALUE = 10;
    private static final int REPORTED_VALUE = 11;

    private static final class Writing {

        private final SXSSFWorkbook book;
        private final SheetStyles styles;

        Writing(SXSSFWorkbook book) {
            this.book = book;
            this.styles = new SheetStyles(book);
        }

        void all(Report report, List<Report.Day> days) {
            summary(report);
            commitments(report);
            days(report, days);
        }

        private void summary(Report report) {
            var sheet = sheet(report, "reports.sheet.summary", 34, 14, 14, 14, 16, 16, 44);
            var top = new Lines(sheet);
            top.next().text(0, t("reports.title"), Look.TITLE).high(24);
            var heading = report.heading();
            top.next().text(0, t("reports.partnership"), Look.BOLD).text(1, heading.partnership(), Look.TEXT);
            top.next().text(0, t("reports.partner"), Look.BOLD).text(1, ReportWords.partner(report), Look.TEXT);
            top.next()
                    .text(0, t("reports.period"), Look.BOLD)
                    .day(1, heading.period().from())
                    .day(2, heading.period().to());
            top.next().text(0, t("reports.asOf"), Look.BOLD).day(1, heading.today());
            for (var note : List.of("reports.estimate", "reports.onlyConfirmed", "reports.rounding")) {
                top.next().text(0, t(note), Look.NOTE);
            }
            top.next();
            top.next()
                    .header(
                            "reports.kind",
                            "reports.unit",
                            "reports.confirmed",
                            "reports.value",
                            "reports.reported",
                            "reports.reportedValue",
                            "reports.remark");
            var totals = new int[2];
            for (var section : report.sections()) {
                section(top, section);
                if (section.group() == Group.PERSONAL) {
                    totals[0] = top.number();
                }
                if (section.group() == Group.IN_KIND) {
                    totals[1] = top.number();
                    top.next()
                            .text(0, t("reports.nonFinancial"), Look.BOLD)
                            .formula(3, "D" + totals[0] + "+D" + totals[1], report.nonFinancial(), Look.SUM)
                            .formula(5, "F" + totals[0] + "+F" + totals[1], report.reportedNonFinancial(), Look.SUM)
                            .text(6, t("reports.estimate"), Look.ASIDE);
                }
            }
        }

        private void section(Lines lines, Report.Section section) {
            lines.next()
                    .text(0, t(section.group()), Look.BOLD)
                    .text(6, t("reports.hint." + section.group()), Look.ASIDE);
            var first = lines.number() + 1;
            for (var line : section.lines()) {
                lines.next()
                        .text(0, Written.kind(line.kind()), Look.TEXT)
                        .text(1, line.unit(), Look.TEXT)
                        .formula(2, sum(line, CONFIRMED), line.confirmed(), Look.QUANTITY)
                        .formula(4, sum(line, REPORTED), line.reported(), Look.QUANTITY);
                if (line.known()) {
                    lines.formula(3, sum(line, VALUE), line.value(), Look.MONEY)
                            .formula(5, sum(line, REPORTED_VALUE), line.reportedValue(), Look.MONEY);
                }
                lines.text(6, ReportWords.remark(line), Look.ASIDE);
            }
            if (section.valued()) {
                var last = lines.number();
                lines.next()
                        .text(0, ReportWords.total(section.group()), Look.BOLD)
                        .total(3, first, last, section.value())
                        .total(5, first, last, section.reportedValue())
                        .text(6, t("reports.estimate"), Look.ASIDE);
            }
        }

        /** The rows of a line stand together in the table of commitments, which begins under its header. */
        private static String sum(Report.Line line, int column) {
            var letter = CellReference.convertNumToColString(column);
            return "SUM('%s'!%s%d:%s%d)"
                    .formatted(t("reports.sheet.commitments"), letter, line.first() + 2, letter, line.end() + 1);
        }

        private void commitments(Report report) {
            var sheet = sheet(
                    report, "reports.sheet.commitments", 6, 26, 16, 18, 30, 13, 10, 12, 13, 16, 12, 16, 10, 26, 6);
            var lines = new Lines(sheet);
            lines.next()
                    .header(
                            "reports.code",
                            "reports.partner",
                            "reports.group",
                            "reports.kind",
                            "reports.what",
                            "reports.promised",
                            "reports.unit",
                            "reports.due",
                            "reports.confirmed",
                            "reports.reported",
                            "reports.value",
                            "reports.reportedValue",
                            "reports.rate",
                            "reports.basis",
                            "reports.year");
            frozen(sheet);
            for (var row : report.rows()) {
                lines.next()
                        .text(0, row.code(), Look.TEXT)
                        .text(1, row.partner(), Look.WRAPPED)
                        .text(2, t(row.group()), Look.WRAPPED)
                        .text(3, Written.kind(row.kind()), Look.WRAPPED)
                        .text(4, row.what(), Look.WRAPPED)
                        .number(5, row.promised(), Look.QUANTITY)
                        .text(6, row.unit(), Look.TEXT)
                        .day(7, row.due())
                        .number(CONFIRMED, row.confirmed(), Look.QUANTITY)
                        .number(REPORTED, row.reported(), Look.QUANTITY)
                        .number(VALUE, row.value(), Look.MONEY)
                        .number(REPORTED_VALUE, row.reportedValue(), Look.MONEY);
                row.valuation()
                        .ifPresent(each -> lines.number(12, each.rate(), Look.MONEY)
                                .text(13, each.basis(), Look.WRAPPED)
                                .whole(14, each.year()));
            }
        }

        private void days(Report report, List<Report.Day> days) {
            var sheet = sheet(report, "reports.sheet.days", 12, 6, 26, 30, 10, 10, 34, 18, 13, 26, 12, 30);
            var lines = new Lines(sheet);
            lines.next()
                    .header(
                            "reports.day",
                            "reports.code",
                            "reports.partner",
                            "reports.what",
                            "reports.amount",
                            "reports.unit",
                            "reports.words",
                            "reports.state",
                            "reports.confirmed",
                            "reports.confirmedBy",
                            "reports.confirmedOn",
                            "reports.remark");
            frozen(sheet);
            for (var day : days) {
                lines.next()
                        .day(0, day.on())
                        .text(1, day.code(), Look.TEXT)
                        .text(2, day.partner(), Look.WRAPPED)
                        .text(3, day.what(), Look.WRAPPED)
                        .number(4, day.quantity(), Look.QUANTITY)
                        .text(5, day.unit(), Look.TEXT)
                        .text(6, day.words(), Look.WRAPPED)
                        .text(7, t(day.answer()), Look.TEXT)
                        .number(8, day.confirmed(), Look.QUANTITY)
                        .text(9, day.settledFor(), Look.WRAPPED)
                        .text(11, day.remark(), Look.WRAPPED);
                day.settledOn().ifPresent(each -> lines.day(10, each));
            }
        }

        private Sheet sheet(Report report, String name, int... widths) {
            var sheet = book.createSheet(t(name));
            for (var column = 0; column < widths.length; column++) {
                sheet.setColumnWidth(column, widths[column] * WIDTH);
            }
            var print = sheet.getPrintSetup();
            print.setLandscape(true);
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
            sheet.setFitToPage(true);
            sheet.getHeader().setLeft(report.heading().partnership().replace("&", "&&"));
            sheet.getFooter().setLeft(t("reports.title"));
            sheet.getFooter().setRight("&P / &N");
            return sheet;
        }

        private static void frozen(Sheet sheet) {
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }

        /** Rows one after the other. */
        private final class Lines {

            private final Sheet sheet;
            private int number;
            private @Nullable Row row;

            Lines(Sheet sheet) {
                this.sheet = sheet;
            }

            /** The number of the row, as a formula counts it. */
            int number() {
                return number;
            }

            Lines next() {
                row = sheet.createRow(number++);
                return this;
            }

            Lines high(int points) {
                Objects.requireNonNull(row).setHeightInPoints(points);
                return this;
            }

            private Cell cell(int column, Look look) {
                var cell = Objects.requireNonNull(row).createCell(column);
                cell.setCellStyle(styles.of(look));
                return cell;
            }

            Lines header(String... keys) {
                for (var column = 0; column < keys.length; column++) {
                    text(column, t(keys[column]), Look.HEADER);
                }
                return this;
            }

            /** Spaces that hold words together on a page only hide them from who looks for them in a table. */
            Lines text(int column, @Nullable String words, Look look) {
                if (words != null && !words.isEmpty()) {
                    heighten(column, words, look);
                    cell(column, look).setCellValue(SheetStyles.literally(words.replace('\u00a0', ' ')));
                }
                return this;
            }

            /** No program works out how high a row with folded words has to be before somebody touches it. */
            private void heighten(int column, String words, Look look) {
                if (look.folded()) {
                    var wide = sheet.getColumnWidth(column) / WIDTH - 2;
                    var lines = words.lines()
                            .mapToInt(each -> each.length() / wide + 1)
                            .sum();
                    var high = Math.min(lines, MOST_LINES) * sheet.getDefaultRowHeightInPoints();
                    var line = Objects.requireNonNull(row);
                    line.setHeightInPoints(Math.max(line.getHeightInPoints(), high));
                }
            }

            Lines day(int column, LocalDate day) {
                cell(column, Look.DAY).setCellValue(day);
                return this;
            }

            Lines whole(int column, int amount) {
                cell(column, Look.TEXT).setCellValue(amount);
                return this;
            }

            /** @param hundredths grosze, or hundredths of a unit */
            Lines number(int column, @Nullable Long hundredths, Look look) {
                if (hundredths != null) {
                    cell(column, look).setCellValue(hundredths / HUNDREDTHS);
                }
                return this;
            }

            Lines formula(int column, String formula, long hundredths, Look look) {
                var cell = cell(column, look);
                cell.setCellFormula(formula);
                cell.setCellValue(hundredths / HUNDREDTHS);
                return this;
            }

            Lines total(int column, int first, int last, long hundredths) {
                var letter = CellReference.convertNumToColString(column);
                return last < first
                        ? number(column, hundredths, Look.SUM)
                        : formula(
                                column, "SUM(%s%d:%s%d)".formatted(letter, first, letter, last), hundredths, Look.SUM);
            }
        }
    }
}
