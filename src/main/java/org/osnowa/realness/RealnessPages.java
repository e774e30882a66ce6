package org.osnowa.realness;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.number;
import static org.osnowa.platform.Text.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Link;
import org.osnowa.platform.Text;
import org.osnowa.realness.RealnessPage.Alert;
import org.osnowa.realness.RealnessPage.Line;
import org.osnowa.realness.RealnessPage.Moment;
import org.springframework.stereotype.Component;

/** Makes the page of the realness index. */
@Component
class RealnessPages {

    private final PartnershipHeads heads;
    private final FactFinder facts;
    private final Clock clock;

    RealnessPages(PartnershipHeads heads, FactFinder facts, Clock clock) {
        this.heads = heads;
        this.facts = facts;
        this.clock = clock;
    }

    RealnessPage page(Partnership partnership, Visitor visitor) {
        var head = heads.of(partnership, visitor, "realness");
        var today = LocalDate.now(clock);
        var days = MonthEnds.until(today, partnership.origin().startedOn());
        var known = facts.of(partnership, days);
        var indexes = days.stream().map(known::on).toList();
        var index = indexes.getLast();
        return new RealnessPage(
                head,
                index.value().map(Text::number).orElse(null),
                index.weights(),
                index.value().map(value -> working(index, value)).orElse(null),
                Arrays.stream(IndexPart.values())
                        .map(each -> line(each, index, head))
                        .toList(),
                IndexChart.of(indexes.stream().map(RealnessIndex::value).toList())
                        .orElse(null),
                chartWords(days, indexes),
                moments(days, indexes),
                alert(known.alertOn(today), head));
    }

    private static Line line(IndexPart part, RealnessIndex index, PartnershipHead head) {
        var ratio = index.of(part);
        return new Line(
                part.id(),
                t("RealnessPage.what." + part),
                t("RealnessPage.from." + part),
                head.path() + path(part),
                t("RealnessPage.share", ratio.part(), ratio.whole()),
                part.weight(),
                index.counts(part) ? number(points(part, index)) : null);
    }

    private static String path(IndexPart part) {
        return switch (part) {
            case R1 -> "/commitments";
            case R2 -> "/decisions";
            case R3 -> "/partners";
            case R4 -> "/actions";
            case R5 -> "/meetings";
        };
    }

    /** What a component adds to the hundred, after the weights are stretched. */
    private static BigDecimal points(IndexPart part, RealnessIndex index) {
        var ratio = index.of(part);
        return BigDecimal.valueOf(100L * part.weight() * ratio.part())
                .divide(BigDecimal.valueOf((long) index.weights() * ratio.whole()), 1, RoundingMode.HALF_UP);
    }

    private static String working(RealnessIndex index, BigDecimal value) {
        var sum = Arrays.stream(IndexPart.values())
                .filter(index::counts)
                .map(each -> "%d × %d/%d"
                        .formatted(
                                each.weight(),
                                index.of(each).part(),
                                index.of(each).whole()))
                .collect(Collectors.joining(" + "));
        return t("RealnessPage.working", sum, index.weights(), number(value));
    }

    private static List<Moment> moments(List<LocalDate> days, List<RealnessIndex> indexes) {
        var moments = new ArrayList<Moment>();
        for (var at = days.size() - 1; at >= 0; at--) {
            var index = indexes.get(at);
            moments.add(new Moment(
                    date(days.get(at)),
                    index.value().map(Text::number).orElse(null),
                    Arrays.stream(IndexPart.values())
                            .map(index::of)
                            .map(each -> t("RealnessPage.share", each.part(), each.whole()))
                            .toList()));
        }
        return moments;
    }

    /** The finding first: whether it rose. */
    private static @Nullable String chartWords(List<LocalDate> days, List<RealnessIndex> indexes) {
        var first = -1;
        var last = -1;
        for (var at = 0; at < days.size(); at++) {
            if (indexes.get(at).value().isPresent()) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        return first == last
                ? null
                : t(
                        "RealnessPage.chartWords",
                        said(indexes.get(first).value()),
                        date(days.get(first)),
                        said(indexes.get(last).value()),
                        date(days.get(last)));
    }

    private static String said(Optional<BigDecimal> value) {
        return number(value.orElseThrow());
    }

    private static @Nullable Alert alert(FacadeAlert alert, PartnershipHead head) {
        if (!alert.raised()) {
            return null;
        }
        var said = new ArrayList<String>();
        var steps = new ArrayList<Link>();
        if (alert.littleDelivered()) {
            said.add(t("RealnessPage.littleDelivered"));
            steps.add(new Link(t("RealnessPage.askWhat"), head.path() + "/commitments"));
        }
        if (alert.moreWords()) {
            said.add(t("RealnessPage.moreWords"));
            steps.add(new Link(t("RealnessPage.smallest"), head.path() + "/actions"));
        }
        return new Alert(said, steps);
    }
}
