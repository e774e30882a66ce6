package org.osnowa.realness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Text;

/**
 * The index over time as a line, in percent of its width and height, so that it stretches. Where there was too little data the
 * line is broken.
 *
 * @param lines each a row of points in a field of 100 by 100
 * @param levels how high 0, 50 and 100 are
 */
public record IndexChart(List<String> lines, List<Point> points, List<Level> levels) {

    private static final double ROOM = 0.12;

    /** @param label its number, at the ends of the line */
    public record Point(String x, String y, @Nullable String label, String anchor) {}

    public record Level(String y, int number) {}

    /** Nothing where fewer than two days are known. */
    static Optional<IndexChart> of(List<Optional<BigDecimal>> values) {
        if (values.stream().filter(Optional::isPresent).count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new IndexChart(lines(values), points(values), List.of(level(100), level(50), level(0))));
    }

    private static List<String> lines(List<Optional<BigDecimal>> values) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value.isPresent()) {
                line.append(line.isEmpty() ? "" : " ")
                        .append(number(x(at, values.size())))
                        .append(',')
                        .append(number(y(value.get().doubleValue())));
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<Point> points(List<Optional<BigDecimal>> values) {
        var points = new ArrayList<Point>();
        var last = last(values);
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value.isPresent()) {
                var x = x(at, values.size());
                points.add(new Point(
                        percent(x),
                        percent(y(value.get().doubleValue())),
                        points.isEmpty() || at == last ? Text.number(value.get()) : null,
                        x < 5 ? "start" : x > 95 ? "end" : "middle"));
            }
        }
        return points;
    }

    private static int last(List<Optional<BigDecimal>> values) {
        var last = values.size() - 1;
        while (values.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private static Level level(int number) {
        return new Level(percent(y(number)), number);
    }

    private static double x(int at, int of) {
        return of == 1 ? 0 : 100.0 * at / (of - 1);
    }

    private static double y(double value) {
        return 100 * (1 - ROOM) - (1 - 2 * ROOM) * value;
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String percent(double share) {
        return number(share) + "%";
    }
}
