package org.osnowa.presence;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.Evidence.Trace;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Link;
import org.osnowa.platform.NotFound;
import org.osnowa.presence.PresencePage.Cell;
import org.osnowa.presence.PresencePage.Column;
import org.osnowa.presence.PresencePage.Finding;
import org.osnowa.presence.StagePeriods.Period;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;

/** Makes the picture of who was there, and the pages behind its cells. */
@Component
class PresencePages {

    /** From so many missed stages on the picture speaks of a partner. */
    private static final int MANY = 2;

    private static final int MOST_NAMED = 3;
    private static final int MOST_TRACES = 100;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final PartnershipHeads heads;
    private final PartnerLists lists;
    private final Organisations organisations;
    private final Presences presences;
    private final List<Evidence> evidence;
    private final Clock clock;

    PresencePages(
            PartnershipHeads heads,
            PartnerLists lists,
            Organisations organisations,
            Presences presences,
            List<Evidence> evidence,
            Clock clock) {
        this.heads = heads;
        this.lists = lists;
        this.organisations = organisations;
        this.presences = presences;
        this.evidence = evidence;
        this.clock = clock;
    }

    PresencePage page(Partnership partnership, Visitor visitor) {
        var head = heads.of(partnership, visitor, "partners");
        var periods = presences.periods(partnership);
        var presence = presences.in(partnership, periods);
        var rows = new Rows(head, periods, presence).all(lists.of(partnership.id()));
        return new PresencePage(
                head,
                Arrays.stream(Stage.values())
                        .map(each -> column(each, periods, presence, head.inside()))
                        .toList(),
                rows,
                presence.empty(),
                presence.empty() ? null : finding(head, periods, presence));
    }

    private Column column(Stage stage, StagePeriods periods, Presence presence, boolean inside) {
        var state = stage == periods.now() ? "now" : periods.begun(stage, today()) ? "done" : "next";
        return new Column(
                stage.number(), t(stage), state, presence.there(stage), inside ? presence.counting(stage) : null);
    }

    private Finding finding(PartnershipHead head, StagePeriods periods, Presence presence) {
        if (!head.inside()) {
            var most = Arrays.stream(Stage.values())
                    .max(Comparator.comparingInt(presence::there)
                            .thenComparing(Comparator.<Stage>naturalOrder().reversed()))
                    .orElseThrow();
            return new Finding(
                    List.of(t("PresencePage.most", most.number(), t(most), presence.there(most))),
                    t("PresencePage.mostHelp"),
                    new Link(t("PresencePage.seePartners"), head.path() + "/partners"));
        }
        var missing = presence.rows().stream()
                .filter(each -> each.missed().size() >= MANY && presence.partnerNow(each.partner()))
                .toList();
        if (missing.isEmpty()) {
            return new Finding(
                    List.of(t("PresencePage.everybody")),
                    t("PresencePage.everybodyHelp"),
                    new Link(t("PresencePage.seeStage"), head.path() + "/stage"));
        }
        var named = missing.subList(0, Math.min(missing.size(), MOST_NAMED));
        var names = briefs(named.stream().map(Presence.Row::partner).toList());
        var facts = new ArrayList<>(named.stream()
                .map(each -> t(
                        "PresencePage.missed",
                        names.getOrDefault(each.partner(), ""),
                        each.missed().size(),
                        each.over(periods, today())))
                .toList());
        if (missing.size() > named.size()) {
            facts.add(t("PresencePage.missedToo", missing.size() - named.size()));
        }
        return new Finding(
                facts,
                t("PresencePage.missedHelp"),
                new Link(t("PresencePage.seeBenefits"), head.path() + "/benefits"));
    }

    /** @param number of the stage, counted from 1 */
    TracesPage traces(Partnership partnership, OrganisationId partner, int number, Visitor visitor) {
        var stage = Arrays.stream(Stage.values())
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
        var periods = presences.periods(partnership);
        var row = presences.in(partnership, periods).of(partner).orElseThrow(() -> new NotFound(partner));
        var all = periods.of(stage).stream()
                .filter(each -> each.begunOn(today()))
                .flatMap(
                        each -> evidence.stream().flatMap(source -> found(source, partnership, partner, periods, each)))
                .sorted(Comparator.comparing(Trace::on).reversed())
                .toList();
        return new TracesPage(
                heads.of(partnership, visitor, "partners"),
                organisations.namesOf(List.of(partner)).getOrDefault(partner, ""),
                number,
                t(stage),
                periods.of(stage).stream().map(PresencePages::days).toList(),
                words(row.in(stage), true),
                all.stream()
                        .limit(MOST_TRACES)
                        .map(each -> new TracesPage.Row(date(each.on()), each.words(), each.path(), each.led()))
                        .toList(),
                all.size() > MOST_TRACES);
    }

    private Stream<Trace> found(
            Evidence source, Partnership partnership, OrganisationId partner, StagePeriods periods, Period period) {
        var from = periods.earliest(period) ? LONG_AGO : period.from();
        return source.traces(partnership.id(), partner, from, period.last(today()), MOST_TRACES + 1).stream();
    }

    private static String days(Period period) {
        return period.until()
                .map(until -> t("TracesPage.days", date(period.from()), date(until)))
                .orElseGet(() -> t("TracesPage.since", date(period.from())));
    }

    private Map<OrganisationId, String> briefs(List<OrganisationId> ids) {
        var briefs = new HashMap<OrganisationId, String>();
        organisations.summaries(ids).forEach((id, summary) -> briefs.put(id, summary.brief()));
        return briefs;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** To whoever looks from outside, absent, not yet and gone are one. */
    private static String words(Attendance attendance, boolean inside) {
        return switch (attendance.kind()) {
            case LED -> t("PresencePage.LED", attendance.occasions());
            case TOOK_PART -> t("PresencePage.TOOK_PART", attendance.occasions());
            case ABSENT -> t(inside ? "PresencePage.ABSENT" : "PresencePage.nothing");
            case NOT_YET -> t(inside ? "PresencePage.NOT_YET" : "PresencePage.nothing");
            case GONE -> t(inside ? "PresencePage.GONE" : "PresencePage.nothing");
            case AHEAD -> t("PresencePage.AHEAD");
        };
    }

    /** The rows of the picture: today's partners as their list has them, then those who left. */
    private final class Rows {

        private final PartnershipHead head;
        private final StagePeriods periods;
        private final Presence presence;

        Rows(PartnershipHead head, StagePeriods periods, Presence presence) {
            this.head = head;
            this.periods = periods;
            this.presence = presence;
        }

        List<PresencePage.Row> all(List<PartnerRow> partners) {
            var rows = new ArrayList<PresencePage.Row>();
            partners.stream()
                    .filter(PartnerRow::counts)
                    .forEach(each -> presence.of(new OrganisationId(each.organisation()))
                            .map(row -> row(row, each.name(), each.brief(), each.sector(), each.residents(), null))
                            .ifPresent(rows::add));
            rows.addAll(former());
            return rows;
        }

        /** From outside only those who took part: the others would be an empty row with a name. */
        private List<PresencePage.Row> former() {
            var gone = presence.rows().stream()
                    .filter(each -> !presence.partnerNow(each.partner()))
                    .filter(each -> head.inside() || each.there() > 0)
                    .toList();
            var known = organisations.summaries(
                    gone.stream().map(Presence.Row::partner).toList());
            return gone.stream()
                    .flatMap(each ->
                            Optional.ofNullable(known.get(each.partner()))
                                    .map(summary -> former(each, summary))
                                    .stream())
                    .toList();
        }

        private PresencePage.Row former(Presence.Row row, OrganisationSummary summary) {
            var until = presence.leftOn(row.partner()).map(day -> t("PresencePage.until", date(day)));
            return row(
                    row, summary.name(), summary.brief(), summary.sector(), summary.residentBody(), until.orElse(null));
        }

        private PresencePage.Row row(
                Presence.Row row, String name, String brief, Sector sector, boolean residents, @Nullable String until) {
            return new PresencePage.Row(
                    name,
                    brief,
                    sector,
                    residents,
                    until,
                    Weft.of(row, periods, head.inside()),
                    row.at().entrySet().stream()
                            .map(each -> cell(row.partner(), each.getKey(), each.getValue()))
                            .toList(),
                    row.there(),
                    head.inside() ? row.counting() : null);
        }

        private Cell cell(OrganisationId partner, Stage stage, Attendance attendance) {
            var linked = head.inside() && attendance.there();
            return new Cell(
                    words(attendance, head.inside()),
                    linked ? "%s/presence/%s/%d".formatted(head.path(), partner, stage.number()) : null,
                    stage == periods.now());
        }
    }
}
