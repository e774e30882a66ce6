package org.osnowa.presence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence.Day;
import org.osnowa.partnerships.PartnerTime;
import org.osnowa.presence.Attendance.Kind;
import org.osnowa.rules.Stage;

/** Who was there at which stage: the partners of a partnership against its eight stages. */
final class Presence {

    /**
     * A partner, and how it was at each stage.
     *
     * @param missed the stages that are over, of which it was a partner, and in which it left no trace
     */
    record Row(OrganisationId partner, Map<Stage, Attendance> at, List<Stage> missed) {

        Attendance in(Stage stage) {
            return Objects.requireNonNull(at.get(stage));
        }

        int there() {
            return (int) at.values().stream().filter(Attendance::there).count();
        }

        /** Stages that have begun and in which it was a partner, or came before it was one. */
        int counting() {
            return (int) at.values().stream().filter(Attendance::counts).count();
        }

        int over(StagePeriods periods, LocalDate today) {
            return (int) at.entrySet().stream()
                    .filter(each -> each.getValue().counts() && periods.over(each.getKey(), today))
                    .count();
        }
    }

    private final StagePeriods periods;
    private final LocalDate today;
    private final Map<OrganisationId, List<PartnerTime>> times;
    private final Map<OrganisationId, Row> rows = new LinkedHashMap<>();

    /**
     * @param times all times of all partners; who has none has no row
     * @param days what happened; what is said to happen after today is left out
     */
    Presence(StagePeriods periods, List<PartnerTime> times, List<Day> days, LocalDate today) {
        this.periods = periods;
        this.today = today;
        this.times = times.stream().collect(groupingBy(PartnerTime::organisation, LinkedHashMap::new, toList()));
        var happened = days.stream().filter(each -> !each.on().isAfter(today)).collect(groupingBy(Day::organisation));
        this.times.keySet().forEach(each -> rows.put(each, row(each, happened.getOrDefault(each, List.of()))));
    }

    Optional<Row> of(OrganisationId partner) {
        return Optional.ofNullable(rows.get(partner));
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    boolean partnerNow(OrganisationId partner) {
        return times.getOrDefault(partner, List.of()).stream().anyMatch(each -> each.holdsOn(today));
    }

    /** The last day of a partner that is none any more. */
    Optional<LocalDate> leftOn(OrganisationId partner) {
        return times.getOrDefault(partner, List.of()).stream()
                .flatMap(each -> each.until().stream())
                .max(Comparator.naturalOrder());
    }

    boolean empty() {
        return rows.values().stream().allMatch(each -> each.there() == 0);
    }

    int there(Stage stage) {
        return (int)
                rows.values().stream().filter(each -> each.in(stage).there()).count();
    }

    int counting(Stage stage) {
        return (int)
                rows.values().stream().filter(each -> each.in(stage).counts()).count();
    }

    /** Who is a partner today and left no trace in the stage that lasts. */
    List<OrganisationId> absentNow() {
        return rows.values().stream()
                .filter(each -> each.in(periods.now()).absent() && partnerNow(each.partner()))
                .map(Row::partner)
                .toList();
    }

    private Row row(OrganisationId partner, List<Day> happened) {
        var mine = times.getOrDefault(partner, List.of());
        var byStage = happened.stream().collect(groupingBy(each -> periods.on(each.on())));
        var at = new EnumMap<Stage, Attendance>(Stage.class);
        Arrays.stream(Stage.values())
                .forEach(stage -> at.put(stage, attendance(stage, mine, byStage.getOrDefault(stage, List.of()))));
        var missed = at.entrySet().stream()
                .filter(each -> each.getValue().absent() && periods.over(each.getKey(), today))
                .map(Map.Entry::getKey)
                .toList();
        return new Row(partner, at, missed);
    }

    private Attendance attendance(Stage stage, List<PartnerTime> mine, List<Day> happened) {
        var occasions = happened.stream().mapToInt(Day::occasions).sum();
        if (occasions > 0) {
            var led = happened.stream()
                    .anyMatch(each -> each.led() && mine.stream().anyMatch(time -> time.holdsOn(each.on())));
            return new Attendance(led ? Kind.LED : Kind.TOOK_PART, occasions);
        }
        return new Attendance(without(stage, mine), 0);
    }

    private Kind without(Stage stage, List<PartnerTime> mine) {
        var begun =
                periods.of(stage).stream().filter(each -> each.begunOn(today)).toList();
        if (begun.isEmpty()) {
            return Kind.AHEAD;
        }
        if (begun.stream()
                .anyMatch(each -> mine.stream().anyMatch(time -> time.meets(each.from(), each.last(today))))) {
            return Kind.ABSENT;
        }
        var end = begun.getLast().last(today);
        return mine.stream().allMatch(time -> time.since().isAfter(end)) ? Kind.NOT_YET : Kind.GONE;
    }
}
