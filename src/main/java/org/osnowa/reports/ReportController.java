package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.osnowa.accounts.Visitor;
import org.osnowa.papers.Download;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.reports.Reports.Whole;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What partners brought, as a page and as files, for partners. */
@Controller
@RequestMapping("/partnerships/{slug}/reports")
class ReportController {

    private final Partnerships partnerships;
    private final Reports reports;
    private final ReportPages pages;
    private final ReportWorkbook workbook;
    private final ReportPaper paper;
    private final Clock clock;

    ReportController(
            Partnerships partnerships,
            Reports reports,
            ReportPages pages,
            ReportWorkbook workbook,
            ReportPaper paper,
            Clock clock) {
        this.partnerships = partnerships;
        this.reports = reports;
        this.pages = pages;
        this.workbook = workbook;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, ReportForm form, Visitor me) {
        var partnership = partnerships.get(slug);
        var errors = errors(partnership, form);
        return errors.any()
                ? again(partnership, form, me, errors)
                : Reply.page("reports/show", pages.page(partnership, form, me, errors));
    }

    @GetMapping("/contributions.xlsx")
    ModelAndView xlsx(@PathVariable String slug, ReportForm form, Visitor me) {
        return file(
                partnerships.get(slug),
                form,
                me,
                Reports.MOST,
                whole -> download(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        name(slug, whole.report(), "xlsx"),
                        workbook.xlsx(whole.report(), whole.days())));
    }

    @GetMapping("/contributions.pdf")
    ModelAndView pdf(@PathVariable String slug, ReportForm form, Visitor me) {
        return file(
                partnerships.get(slug),
                form,
                me,
                ReportPaper.MOST_DAYS,
                whole -> download("application/pdf", name(slug, whole.report(), "pdf"), paper.pdf(whole)));
    }

    private ModelAndView file(
            Partnership partnership, ReportForm form, Visitor me, int most, Function<Whole, ModelAndView> making) {
        var errors = errors(partnership, form);
        if (errors.any()) {
            return again(partnership, form, me, errors);
        }
        var partner = form.partner(reports.partners(partnership.id()).keySet());
        var whole = reports.whole(partnership, partner.orElse(null), form.period(LocalDate.now(clock)), most);
        return whole.count() > Reports.MOST
                ? again(partnership, form, me, FormErrors.because(ReportRefusal.TOO_MANY))
                : making.apply(whole);
    }

    private static ModelAndView download(String type, String name, byte[] bytes) {
        return new ModelAndView(new Download(type, name, bytes));
    }

    private static String name(String slug, Report report, String ending) {
        var period = report.heading().period();
        return "%s-%s-%s-%s.%s".formatted(t("reports.file"), slug, period.from(), period.to(), ending);
    }

    private FormErrors errors(Partnership partnership, ReportForm form) {
        return form.errors(reports.partners(partnership.id()).keySet(), LocalDate.now(clock));
    }

    private ModelAndView again(Partnership partnership, ReportForm form, Visitor me, FormErrors errors) {
        return Reply.again("reports/show", pages.page(partnership, form, me, errors));
    }
}
