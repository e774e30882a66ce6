package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page where a report is asked for. */
@Component
class ReportPages {

    private final PartnershipHeads heads;
    private final Reports reports;
    private final Clock clock;

    ReportPages(PartnershipHeads heads, Reports reports, Clock clock) {
        this.heads = heads;
        this.reports = reports;
        this.clock = clock;
    }

    ReportPage page(Partnership partnership, ReportForm form, Visitor visitor, FormErrors errors) {
        var head = heads.of(partnership, visitor, "reports");
        var partners = reports.partners(partnership.id());
        if (!form.errors(partners.keySet(), LocalDate.now(clock)).fields().isEmpty()) {
            return new ReportPage(head, form, choices(partners), null, "", false, Reports.MOST, errors);
        }
        var asked = form.partner(partners.keySet());
        var period = form.period(LocalDate.now(clock));
        var report = reports.of(partnership, asked.orElse(null), period);
        var days = reports.countDays(report);
        return new ReportPage(
                head,
                new ReportForm(
                        form.partner(), period.from().toString(), period.to().toString()),
                choices(partners),
                ReportWords.of(report, days),
                "?from=%s&to=%s%s"
                        .formatted(
                                period.from(),
                                period.to(),
                                asked.map(each -> "&partner=" + each).orElse("")),
                days > Reports.MOST,
                Reports.MOST,
                errors);
    }

    private static List<Choice> choices(Map<OrganisationId, String> partners) {
        return Stream.concat(
                        Stream.of(Choice.of("", t("reports.allPartners"))),
                        partners.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Text.alphabetically()))
                                .map(each -> Choice.of(each.getKey().toString(), each.getValue())))
                .toList();
    }
}
