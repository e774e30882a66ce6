package org.osnowa.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.ContributionKind.Group;
import org.osnowa.commitments.Contributions.Answer;
import org.osnowa.commitments.Contributions.Brought;
import org.osnowa.commitments.Valuation;
import org.osnowa.platform.Money;

/**
 * What partners brought in a period and what it is worth, as funders in Poland ask for it (domain/06, 6.3). What a commitment
 * brought is valued and rounded to the grosz in its row; every sum is the sum of such rows. Only what another partner has
 * confirmed is in the sums; what is reported and not confirmed stands beside them.
 *
 * @param rows by group, kind and unit, so that those of a line stand together
 */
record Report(Heading heading, List<Row> rows, List<Section> sections) {

    /**
     * @param partner nothing for all of them
     * @param today the day on which it says what is confirmed
     */
    record Heading(String partnership, Optional<String> partner, Period period, LocalDate today) {}

    /**
     * A commitment; amounts in hundredths of its unit, values in grosze.
     *
     * @param unit in words, as the partner calls it
     * @param value of what is confirmed; nothing where it is not valued or nobody gave a rate
     */
    record Row(
            CommitmentId id,
            String code,
            String partner,
            ContributionKind kind,
            String what,
            String unit,
            long promised,
            LocalDate due,
            long confirmed,
            long reported,
            @Nullable Long value,
            @Nullable Long reportedValue,
            Optional<Valuation> valuation) {

        static Row of(Brought brought, String partner, String unit) {
            var row = brought.commitment();
            var offer = row.offer();
            return new Row(
                    row.id(),
                    row.code(),
                    Written.plain(partner),
                    offer.kind(),
                    Written.plain(offer.what()),
                    Written.plain(unit),
                    row.promise().quantity(),
                    row.promise().due(),
                    brought.confirmed(),
                    brought.reported(),
                    grosze(offer.worth(brought.confirmed())),
                    grosze(offer.worth(brought.reported())),
                    offer.valuation()
                            .map(each -> new Valuation(each.rate(), Written.plain(each.basis()), each.year())));
        }

        private static @Nullable Long grosze(@Nullable Money money) {
            return money == null ? null : money.grosze();
        }

        Group group() {
            return kind.group();
        }

        /** Whether it would have a value if somebody had given a rate. */
        boolean unpriced() {
            return kind.valued() && value == null && (confirmed > 0 || reported > 0);
        }
    }

    /**
     * What was brought of a kind in a unit.
     *
     * @param first the place among the rows where its own begin
     * @param end the place behind the last of them
     * @param known whether one of them at least has a value
     * @param unpriced how many of them have no rate
     */
    record Line(
            ContributionKind kind,
            String unit,
            int first,
            int end,
            long confirmed,
            long reported,
            long value,
            long reportedValue,
            boolean known,
            int unpriced) {}

    /** A group, as funders speak of it. */
    record Section(Group group, List<Line> lines) {

        long value() {
            return sum(lines, Line::value);
        }

        long reportedValue() {
            return sum(lines, Line::reportedValue);
        }

        boolean valued() {
            return group != Group.NOT_VALUED;
        }
    }

    /** A delivery, in the words of the report. */
    record Day(
            LocalDate on,
            String code,
            String partner,
            String what,
            String unit,
            long quantity,
            String words,
            Answer answer,
            long confirmed,
            Optional<LocalDate> settledOn,
            String settledFor,
            String remark) {}

    /** In which funders read them; the first two together are what is given other than money. */
    private static final List<Group> ORDER =
            List.of(Group.PERSONAL, Group.IN_KIND, Group.FINANCIAL, Group.OWN_STAFF, Group.NOT_VALUED);

    static Report of(Heading heading, List<Row> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparing((Row each) -> ORDER.indexOf(each.group()))
                        .thenComparing(Row::kind)
                        .thenComparing(Row::unit))
                .toList();
        var lines = lines(sorted);
        return new Report(
                heading,
                sorted,
                ORDER.stream()
                        .map(group -> new Section(
                                group,
                                lines.stream()
                                        .filter(each -> each.kind().group() == group)
                                        .toList()))
                        .filter(each -> each.group() != Group.NOT_VALUED
                                || !each.lines().isEmpty())
                        .toList());
    }

    private static List<Line> lines(List<Row> rows) {
        var lines = new ArrayList<Line>();
        for (int first = 0, end; first < rows.size(); first = end) {
            end = first + 1;
            while (end < rows.size() && together(rows.get(first), rows.get(end))) {
                end++;
            }
            lines.add(line(rows.subList(first, end), first, end));
        }
        return lines;
    }

    private static boolean together(Row one, Row other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit());
    }

    private static Line line(List<Row> rows, int first, int end) {
        return new Line(
                rows.getFirst().kind(),
                rows.getFirst().unit(),
                first,
                end,
                sum(rows, Row::confirmed),
                sum(rows, Row::reported),
                sum(rows, each -> Objects.requireNonNullElse(each.value(), 0L)),
                sum(rows, each -> Objects.requireNonNullElse(each.reportedValue(), 0L)),
                rows.stream().anyMatch(each -> each.value() != null),
                (int) rows.stream().filter(Row::unpriced).count());
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> amount) {
        return all.stream().mapToLong(amount).reduce(0, Math::addExact);
    }

    Section section(Group group) {
        return sections.stream()
                .filter(each -> each.group() == group)
                .findFirst()
                .orElseGet(() -> new Section(group, List.of()));
    }

    /** What is given other than money: wkład osobowy and rzeczowy. */
    long nonFinancial() {
        return Math.addExact(
                section(Group.PERSONAL).value(), section(Group.IN_KIND).value());
    }

    long reportedNonFinancial() {
        return Math.addExact(
                section(Group.PERSONAL).reportedValue(), section(Group.IN_KIND).reportedValue());
    }

    List<CommitmentId> ids() {
        return rows.stream().map(Row::id).collect(Collectors.toList());
    }
}
