package org.osnowa.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osnowa.partnerships.StageStep;
import org.osnowa.rules.Stage;

/**
 * Which days of a partnership belong to which stage. A stage may come again. The day on which a partnership goes on, or back,
 * belongs to the stage that ends, so every day belongs to one stage, and a stage that was only passed through on one day has none.
 *
 * @param periods the earliest first, without a gap; only the last is open
 */
record StagePeriods(List<Period> periods) {

    /** @param until the last day, which belongs to it */
    record Period(Stage stage, LocalDate from, Optional<LocalDate> until) {

        boolean begunOn(LocalDate day) {
            return !from.isAfter(day);
        }

        /** The last day of it that has come. */
        LocalDate last(LocalDate today) {
            return until.filter(day -> day.isBefore(today)).orElse(today);
        }

        private boolean has(LocalDate day) {
            return begunOn(day) && until.filter(day::isAfter).isEmpty();
        }
    }

    /**
     * @param steps the earliest first; where they do not lead to the stage that lasts, it follows on its own day
     * @param since the day on which the stage that lasts was entered
     */
    static StagePeriods of(LocalDate started, List<StageStep> steps, Stage now, LocalDate since) {
        var way = new ArrayList<>(steps);
        var end = way.isEmpty() ? Stage.INITIATIVE : way.getLast().to();
        if (end != now) {
            way.add(new StageStep(end, now, since));
        }
        var periods = new ArrayList<Period>();
        var stage = way.isEmpty() ? now : way.getFirst().from();
        var from = started;
        for (var step : way) {
            if (!step.on().isBefore(from)) {
                periods.add(new Period(stage, from, Optional.of(step.on())));
                from = step.on().plusDays(1);
            }
            stage = step.to();
        }
        periods.add(new Period(stage, from, Optional.empty()));
        return new StagePeriods(periods);
    }

    /** What happened before the first day belongs to how it began. */
    Stage on(LocalDate day) {
        return periods.stream()
                .filter(each -> each.has(day))
                .findFirst()
                .orElse(periods.getFirst())
                .stage();
    }

    List<Period> of(Stage stage) {
        return periods.stream().filter(each -> each.stage() == stage).toList();
    }

    boolean begun(Stage stage, LocalDate today) {
        return of(stage).stream().anyMatch(each -> each.begunOn(today));
    }

    Stage now() {
        return periods.getLast().stage();
    }

    /** It has had its days, and does not last now. */
    boolean over(Stage stage, LocalDate today) {
        return stage != now() && begun(stage, today);
    }

    boolean earliest(Period period) {
        return period.equals(periods.getFirst());
    }
}
