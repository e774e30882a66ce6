package org.osnowa.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Text;

/**
 * A goal's numbers as a picture, in percent of its width and height, so that it stretches.
 *
 * @param line the measurements as points of a line, in a field of 100 by 100
 * @param target how high the line of the target is
 * @param beginning how high the line of the beginning is
 */
public record ProgressChart(
        String line,
        List<Point> points,
        @Nullable String target,
        @Nullable String beginning,
        String from,
        String to) {

    private static final int MOST_LABELS = 6;
    private static final double ROOM = 0.18;

    /** @param label its number, where there is room for it */
    public record Point(String x, String y, @Nullable String label, boolean first, String anchor) {}

    private record Value(LocalDate on, BigDecimal amount) {}

    /** Nothing where there are fewer than two days to draw. */
    static Optional<ProgressChart> of(Measure measure, List<Measurement> measured) {
        var values = Stream.concat(
                        measure.baseline().stream().map(each -> new Value(each.on(), each.amount())),
                        measured.stream().map(each -> new Value(each.on(), each.amount())))
                .sorted(Comparator.comparing(Value::on))
                .toList();
        if (values.size() < 2 || values.getFirst().on().equals(values.getLast().on())) {
            return Optional.empty();
        }
        return Optional.of(new Field(measure, values).chart());
    }

    private record Field(Measure measure, List<Value> values) {

        ProgressChart chart() {
            return new ProgressChart(
                    values.stream()
                            .map(each -> number(x(each.on())) + "," + number(y(each.amount())))
                            .collect(Collectors.joining(" ")),
                    points(),
                    measure.target().map(each -> percent(y(each))).orElse(null),
                    measure.baseline().map(each -> percent(y(each.amount()))).orElse(null),
                    Text.date(values.getFirst().on()),
                    Text.date(last()));
        }

        private List<Point> points() {
            var points = new ArrayList<Point>();
            for (var i = 0; i < values.size(); i++) {
                var each = values.get(i);
                var at = x(each.on());
                var shown = values.size() <= MOST_LABELS || i == 0 || i == values.size() - 1;
                points.add(new Point(
                        percent(at),
                        percent(y(each.amount())),
                        shown ? Text.number(each.amount()) : null,
                        i == 0 && measure.baseline().isPresent(),
                        at < 5 ? "start" : at > 95 ? "end" : "middle"));
            }
            return points;
        }

        private double x(LocalDate on) {
            var first = values.getFirst().on();
            return 100.0 * ChronoUnit.DAYS.between(first, on) / ChronoUnit.DAYS.between(first, last());
        }

        /** The day of the target, or of the last measurement when that is later. */
        private LocalDate last() {
            var measured = values.getLast().on();
            return measure.due().filter(each -> each.isAfter(measured)).orElse(measured);
        }

        private double y(BigDecimal amount) {
            var lowest = all().min(Comparator.naturalOrder()).orElseThrow().doubleValue();
            var highest = all().max(Comparator.naturalOrder()).orElseThrow().doubleValue();
            var range = highest == lowest ? 1 : highest - lowest;
            return 100 * (1 - ROOM) - 100 * (1 - 2 * ROOM) * (amount.doubleValue() - lowest) / range;
        }

        private Stream<BigDecimal> all() {
            return Stream.concat(values.stream().map(Value::amount), measure.target().stream());
        }

        private static String number(double share) {
            return String.format(Locale.ROOT, "%.2f", share);
        }

        private static String percent(double share) {
            return number(share) + "%";
        }
    }
}
