package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.Contributions.Answer;
import org.osnowa.platform.Text;

/**
 * The report as it is printed.
 *
 * @param days nothing where there are too many for paper
 */
public record PaperPage(String language, String partnership, ReportWords words, List<Row> rows, List<Day> days) {

    public record Row(
            String code,
            String partner,
            String group,
            String kind,
            String what,
            String promised,
            String due,
            String confirmed,
            String reported,
            String value,
            String reportedValue,
            String rate,
            String basis) {}

    public record Day(
            String on,
            String code,
            String partner,
            String quantity,
            String words,
            String confirmed,
            String answer,
            String remark) {}

    static PaperPage of(Reports.Whole whole) {
        var report = whole.report();
        return new PaperPage(
                Text.language().getLanguage(),
                report.heading().partnership(),
                ReportWords.of(report, whole.count()),
                report.rows().stream().map(PaperPage::row).toList(),
                whole.days().stream().map(PaperPage::day).toList());
    }

    private static Row row(Report.Row row) {
        return new Row(
                row.code(),
                row.partner(),
                t(row.group()),
                Written.kind(row.kind()),
                row.what(),
                amount(row.promised(), row.unit()),
                row.due().toString(),
                amount(row.confirmed(), row.unit()),
                row.reported() == 0 ? "–" : amount(row.reported(), row.unit()),
                zloty(row.value()),
                row.reported() == 0 ? "–" : zloty(row.reportedValue()),
                row.valuation().isEmpty() ? "–" : ReportWords.rate(row.valuation()),
                row.valuation().map(each -> each.basis() + ", " + each.year()).orElse("–"));
    }

    private static Day day(Report.Day day) {
        return new Day(
                day.on().toString(),
                day.code(),
                day.partner(),
                amount(day.quantity(), day.unit()),
                day.words(),
                day.answer() == Answer.CONFIRMED ? amount(day.confirmed(), day.unit()) : "–",
                answer(day),
                day.remark());
    }

    /** Who said yes or no, and when. */
    private static String answer(Report.Day day) {
        return day.settledOn().isEmpty()
                ? t(day.answer())
                : t(
                        "reports.answer",
                        t(day.answer()),
                        day.settledFor().isEmpty() ? t("reports.unknown") : day.settledFor(),
                        day.settledOn().get().toString());
    }

    private static String zloty(@Nullable Long grosze) {
        return grosze == null ? "–" : Written.zloty(grosze);
    }

    private static String amount(long hundredths, String unit) {
        return Written.quantity(hundredths) + "\u00a0" + unit;
    }
}
