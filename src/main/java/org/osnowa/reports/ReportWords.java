package org.osnowa.reports;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.ContributionKind.Group;
import org.osnowa.commitments.Valuation;

/** The sums of a report in words, for the page and for the printed report. */
public record ReportWords(
        String partner,
        String period,
        String today,
        int commitments,
        int days,
        List<Section> sections,
        @Nullable String nothing) {

    /**
     * @param total nothing for what is not valued
     * @param after a sum of this group and those before it, where funders ask for one
     */
    public record Section(
            String name,
            String hint,
            List<Line> lines,
            @Nullable Sum total,
            @Nullable Sum after) {}

    /**
     * @param value nothing where it is not valued or nobody gave a rate
     * @param remark such as how many commitments have no rate
     */
    public record Line(
            String kind,
            String unit,
            String confirmed,
            @Nullable String value,
            String reported,
            @Nullable String reportedValue,
            @Nullable String remark) {}

    public record Sum(String name, String value, String reportedValue) {}

    static ReportWords of(Report report, int days) {
        var heading = report.heading();
        return new ReportWords(
                partner(report),
                t(
                        "reports.fromTo",
                        date(heading.period().from()),
                        date(heading.period().to())),
                date(heading.today()),
                report.rows().size(),
                days,
                report.sections().stream().map(each -> section(report, each)).toList(),
                report.rows().isEmpty() ? t("reports.nothing") : null);
    }

    static String partner(Report report) {
        return report.heading().partner().orElseGet(() -> t("reports.allPartners"));
    }

    private static Section section(Report report, Report.Section section) {
        return new Section(
                t(section.group()),
                t("reports.hint." + section.group()),
                section.lines().stream().map(ReportWords::line).toList(),
                section.valued() ? sum(total(section.group()), section.value(), section.reportedValue()) : null,
                section.group() == Group.IN_KIND
                        ? sum(t("reports.nonFinancial"), report.nonFinancial(), report.reportedNonFinancial())
                        : null);
    }

    static String total(Group group) {
        return t("reports.total", t(group));
    }

    private static Sum sum(String name, long value, long reported) {
        return new Sum(name, Written.zloty(value), Written.zloty(reported));
    }

    private static Line line(Report.Line line) {
        return new Line(
                Written.kind(line.kind()),
                line.unit(),
                Written.quantity(line.confirmed()),
                line.known() ? Written.zloty(line.value()) : null,
                Written.quantity(line.reported()),
                line.known() ? Written.zloty(line.reportedValue()) : null,
                remark(line));
    }

    static @Nullable String remark(Report.Line line) {
        return line.unpriced() == 0 ? null : t("reports.unpriced", line.unpriced());
    }

    static String rate(Optional<Valuation> valuation) {
        return valuation.map(each -> Written.zloty(each.rate())).orElse("");
    }
}
