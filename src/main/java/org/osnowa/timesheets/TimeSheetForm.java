package org.osnowa.timesheets;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.DeliveryId;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.timesheets.TimeSheet.Overfull;
import org.osnowa.timesheets.TimeSheet.RowField;
import org.springframework.validation.BindingResult;

/**
 * A time sheet as typed: four fields a row, each under the number of its row.
 *
 * @param people by row
 * @param days by row
 * @param hours by row
 * @param tasks by row
 * @param carried rows on a line each, as they go along with a file: a request with files has few fields
 * @param from the sheet from which this one is written anew
 * @param words what was done, for everybody who sees the delivery
 */
public record TimeSheetForm(
        @Nullable Map<String, String> people,
        @Nullable Map<String, String> days,
        @Nullable Map<String, String> hours,
        @Nullable Map<String, String> tasks,
        @Nullable String carried,
        @Nullable UUID from,

        @CodePointLength(max = 500, message = "{TimeSheetForm.words.tooLong}") @Nullable
        String words,

        @CodePointLength(max = 200, message = "{TimeSheetForm.saidBy.tooLong}") @Nullable
        String saidBy,

        @Nullable UUID once) {

    /** More than a sheet holds, so that who types too many gets them all back. */
    private static final int MOST_READ = 2 * TimeSheet.MOST_ROWS;

    static TimeSheetForm of(List<TypedRow> rows, @Nullable UUID from, @Nullable String words, @Nullable String saidBy) {
        return new TimeSheetForm(
                column(rows, TypedRow::person),
                column(rows, TypedRow::day),
                column(rows, TypedRow::hours),
                column(rows, TypedRow::task),
                null,
                from,
                words,
                saidBy,
                null);
    }

    private static Map<String, String> column(List<TypedRow> rows, Function<TypedRow, String> part) {
        return IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.toMap(String::valueOf, each -> part.apply(rows.get(each))));
    }

    static TimeSheetForm empty() {
        return of(List.of(), null, null, null);
    }

    TimeSheetForm and(List<TypedRow> more) {
        return of(Stream.concat(rows().stream(), more.stream()).toList(), from, words, saidBy);
    }

    /** Without those in which nothing was typed. */
    List<TypedRow> rows() {
        return Stream.concat(typed(), carriedAlong())
                .filter(each -> !each.empty())
                .limit(MOST_READ)
                .toList();
    }

    private Stream<TypedRow> carriedAlong() {
        return carried == null ? Stream.empty() : carried.lines().map(TypedRow::ofLine);
    }

    private Stream<TypedRow> typed() {
        return Stream.of(people, days, hours, tasks)
                .filter(Objects::nonNull)
                .flatMap(each -> each.keySet().stream())
                .filter(each -> each.matches("\\d{1,4}"))
                .distinct()
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .map(each -> new TypedRow(in(people, each), in(days, each), in(hours, each), in(tasks, each)));
    }

    private static String in(@Nullable Map<String, String> column, String row) {
        return column == null ? "" : Objects.requireNonNullElse(column.get(row), "");
    }

    /** What is wrong with the rows and cannot be read of them, each at its field; in the order of the rows. */
    FormErrors errors(BindingResult result, LocalDate partnershipStarted, LocalDate today) {
        var errors = FormErrors.none();
        var rows = rows();
        for (var number = 0; number < rows.size(); number++) {
            for (var wrong : wrong(rows.get(number), partnershipStarted, today).entrySet()) {
                errors = errors.and(
                        name(wrong.getKey(), number),
                        t("TimeSheetForm.row", number + 1, wrong.getValue().words()));
            }
        }
        for (var other : FormErrors.in(result).fields().entrySet()) {
            errors = errors.and(other.getKey(), other.getValue());
        }
        if (rows.isEmpty()) {
            return errors.and(name(RowField.PERSON, 0), SheetRefusal.NOTHING.words());
        }
        return rows.size() > TimeSheet.MOST_ROWS
                ? errors.and(name(RowField.PERSON, TimeSheet.MOST_ROWS), SheetRefusal.TOO_MANY_ROWS.words())
                : errors;
    }

    private static Map<RowField, SheetRefusal> wrong(TypedRow row, LocalDate partnershipStarted, LocalDate today) {
        var wrong = new EnumMap<RowField, SheetRefusal>(RowField.class);
        TimeSheet.whyNotPerson(row.person()).ifPresent(why -> wrong.put(RowField.PERSON, why));
        why(row.readDay(), day -> TimeSheet.whyNotDay(day, partnershipStarted, today))
                .ifPresent(why -> wrong.put(RowField.DAY, why));
        why(row.readHours(), TimeSheet::whyNotHours).ifPresent(why -> wrong.put(RowField.HOURS, why));
        TimeSheet.whyNotTask(row.task()).ifPresent(why -> wrong.put(RowField.TASK, why));
        return wrong;
    }

    private static <T> Optional<SheetRefusal> why(Outcome<T> read, Function<T, Optional<SheetRefusal>> rule) {
        return switch (read) {
            case Outcome.Done<T>(var value) -> rule.apply(value);
            case Refused<T>(var why) -> why instanceof SheetRefusal refusal ? Optional.of(refusal) : Optional.empty();
        };
    }

    /**
     * The same, for days that are overfull together with other sheets.
     *
     * @param sums whether it is told how long they would be, which tells of other partnerships
     */
    static FormErrors overfull(FormErrors errors, List<Overfull> days, boolean sums) {
        var more = errors;
        for (var each : days) {
            more = more.and(
                    name(RowField.HOURS, each.row()), t("TimeSheetForm.row", each.row() + 1, words(each, sums)));
        }
        return more;
    }

    private static String words(Overfull day, boolean sums) {
        return sums
                ? t("TimeSheetForm.overfull", day.person(), date(day.day()), Hours.words(day.sum()))
                : t("TimeSheetForm.overfullDay", day.person(), date(day.day()));
    }

    static String name(RowField field, int row) {
        var column = switch (field) {
            case PERSON -> "people";
            case DAY -> "days";
            case HOURS -> "hours";
            case TASK -> "tasks";
        };
        return column + "[" + row + "]";
    }

    /** Only for a form without errors. */
    TimeSheet sheet() {
        return new TimeSheet(
                rows().stream().map(each -> each.read().orElseThrow()).toList());
    }

    TimeSheetDesk.About about() {
        return new TimeSheetDesk.About(
                given(words), given(saidBy), Optional.ofNullable(from).map(DeliveryId::new));
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
