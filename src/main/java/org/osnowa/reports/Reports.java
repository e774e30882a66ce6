package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.CommitmentRow;
import org.osnowa.commitments.Contributions;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.reports.Report.Heading;
import org.osnowa.reports.Report.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts reports together from what the commitments of a partnership say. */
@Component
class Reports {

    /** More deliveries make a file that nobody reads, and that takes long to make. */
    static final int MOST = 20_000;

    private final Contributions contributions;
    private final Organisations organisations;
    private final Clock clock;

    Reports(Contributions contributions, Organisations organisations, Clock clock) {
        this.contributions = contributions;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Of whom there is something to report, with their names in full. */
    Map<OrganisationId, String> partners(PartnershipId partnership) {
        return names(contributions.givers(partnership));
    }

    /** @param partner nothing for all of them */
    Report of(Partnership partnership, @Nullable OrganisationId partner, Period period) {
        var brought = contributions.between(partnership.id(), period.from(), period.to()).stream()
                .filter(each ->
                        partner == null || each.commitment().offer().giver().equals(partner))
                .toList();
        var names = names(
                brought.stream().map(each -> each.commitment().offer().giver()).collect(Collectors.toSet()));
        var heading = new Heading(
                Written.plain(partnership.name()),
                Optional.ofNullable(partner)
                        .map(each -> names(Set.of(each)).getOrDefault(each, ""))
                        .map(Written::plain),
                period,
                LocalDate.now(clock));
        return Report.of(
                heading,
                brought.stream()
                        .map(each -> Row.of(each, giver(each.commitment(), names), unit(each.commitment())))
                        .toList());
    }

    int countDays(Report report) {
        var period = report.heading().period();
        return contributions.countDays(report.ids(), period.from(), period.to());
    }

    /**
     * A report with its deliveries, the oldest first.
     *
     * @param count how many they are
     * @param days all of them; none where there are more than was asked for
     */
    record Whole(Report report, int count, List<Report.Day> days) {}

    /** All of it as it was at one moment, so that the deliveries add up to what stands at their commitments. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Whole whole(Partnership partnership, @Nullable OrganisationId partner, Period period, int most) {
        var report = of(partnership, partner, period);
        var count = countDays(report);
        return new Whole(report, count, count > most ? List.of() : days(report));
    }

    private List<Report.Day> days(Report report) {
        var period = report.heading().period();
        var rows = report.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var days = contributions.days(report.ids(), period.from(), period.to(), MOST);
        var names =
                names(days.stream().flatMap(each -> each.settledFor().stream()).collect(Collectors.toSet()));
        return days.stream()
                .map(each -> day(each, Objects.requireNonNull(rows.get(each.commitment())), names))
                .toList();
    }

    private static Report.Day day(Contributions.Day day, Row row, Map<OrganisationId, String> names) {
        return new Report.Day(
                day.on(),
                row.code(),
                row.partner(),
                row.what(),
                row.unit(),
                day.quantity(),
                day.words().map(Written::plain).orElse(""),
                day.answer(),
                day.confirmed(),
                day.settledOn(),
                day.settledFor()
                        .map(each -> Written.plain(names.getOrDefault(each, "")))
                        .orElse(""),
                day.remark().map(Written::plain).orElse(""));
    }

    private static String giver(CommitmentRow commitment, Map<OrganisationId, String> names) {
        return names.getOrDefault(commitment.offer().giver(), "");
    }

    private static String unit(CommitmentRow commitment) {
        return commitment.offer().called().orElseGet(() -> t(commitment.offer().unit()));
    }

    /** In full, as a funder asks for them. */
    private Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return organisations.summaries(ids).values().stream()
                .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::name));
    }
}
