package org.osnowa.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Text;

/**
 * The plan as a picture: where on the line of months each action lies, in percent of its width, so that it stretches.
 *
 * @param today where today is, when it lies on the line
 */
public record TimeLine(
        List<Tick> ticks, List<Bar> bars, @Nullable String today) {

    private static final int MOST_TICKS = 5;
    private static final double LAST_TICK = 85;

    /** Short enough to stand side by side on a telephone. */
    private static final DateTimeFormatter NAMES = DateTimeFormatter.ofPattern("LLL uuuu");

    public record Tick(String label, String at) {}

    public record Bar(String at, String width) {}

    /** A bar for each of the actions, in their order. */
    static Optional<TimeLine> of(List<Action> actions, LocalDate today) {
        var begins = actions.stream().map(each -> each.term().from()).min(Comparator.naturalOrder());
        var ends = actions.stream().map(each -> each.term().to()).max(Comparator.naturalOrder());
        return begins.isEmpty() || ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(YearMonth.from(begins.get()), YearMonth.from(ends.get())).with(actions, today));
    }

    /** Whole months, from the first to the last. */
    private record Line(YearMonth first, YearMonth last) {

        TimeLine with(List<Action> actions, LocalDate today) {
            return new TimeLine(
                    ticks(),
                    actions.stream().map(each -> bar(each.term())).toList(),
                    today.isBefore(first.atDay(1)) || today.isAfter(last.atEndOfMonth()) ? null : percent(at(today)));
        }

        private List<Tick> ticks() {
            var months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
            var step = Stream.of(1, 2, 3, 6, 12)
                    .filter(each -> months <= each * MOST_TICKS)
                    .findFirst()
                    .orElse((months / MOST_TICKS / 12 + 1) * 12);
            return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(step))
                    .filter(month -> at(month.atDay(1)) <= LAST_TICK)
                    .map(month ->
                            new Tick(NAMES.withLocale(Text.language()).format(month), percent(at(month.atDay(1)))))
                    .toList();
        }

        private Bar bar(Term term) {
            var from = at(term.from());
            return new Bar(percent(from), percent(at(term.to().plusDays(1)) - from));
        }

        private double at(LocalDate day) {
            var start = first.atDay(1);
            return 100.0
                    * ChronoUnit.DAYS.between(start, day)
                    / ChronoUnit.DAYS.between(start, last.atEndOfMonth().plusDays(1));
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", share);
        }
    }
}
