package org.osnowa.timesheets;

import static org.osnowa.platform.Folding.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.ContributionKind.Group;

/** Who worked on which day for how long on what. Its sum is the amount of one delivery. */
record TimeSheet(List<Row> rows) {

    static final int MOST_ROWS = 400;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TASK = 300;

    /** Hundredths of an hour. */
    static final long DAY = 24_00;

    /**
     * @param person the name, as it was written; nobody with an account
     * @param hours in hundredths
     */
    record Row(String person, LocalDate day, long hours, String task) {

        PersonDay personDay() {
            return new PersonDay(fold(person), day);
        }
    }

    /**
     * A day of a person. Of one giver, whoever has the same name is the same person.
     *
     * @param person the folded name
     */
    record PersonDay(String person, LocalDate day) {}

    enum RowField {
        PERSON,
        DAY,
        HOURS,
        TASK
    }

    /** @param row counted from 0 */
    record Wrong(int row, RowField field, SheetRefusal why) {}

    /**
     * A day on which somebody would have worked too long.
     *
     * @param row the last row of this sheet that speaks of it, counted from 0
     * @param sum with what stands in other sheets
     */
    record Overfull(int row, String person, LocalDate day, long sum) {}

    TimeSheet {
        rows = List.copyOf(rows);
    }

    long sum() {
        return rows.stream().mapToLong(Row::hours).sum();
    }

    LocalDate first() {
        return rows.stream().map(Row::day).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return rows.stream().map(Row::day).max(LocalDate::compareTo).orElseThrow();
    }

    /** Somebody had the names removed. */
    boolean nameless() {
        return rows.stream().allMatch(each -> each.person().isEmpty());
    }

    Map<PersonDay, Long> days() {
        var days = new LinkedHashMap<PersonDay, Long>();
        rows.forEach(each -> days.merge(each.personDay(), each.hours(), Long::sum));
        return days;
    }

    /** The rows of each person, by the folded name. */
    Map<String, List<Row>> people() {
        var people = new LinkedHashMap<String, List<Row>>();
        rows.forEach(each -> people.computeIfAbsent(each.personDay().person(), _ -> new ArrayList<>())
                .add(each));
        return people;
    }

    /** What is wrong with the rows as such, each at most once in each field. */
    List<Wrong> wrong(LocalDate partnershipStarted, LocalDate today) {
        var wrong = new ArrayList<Wrong>();
        for (var number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            var at = number;
            whyNotPerson(row.person()).ifPresent(why -> wrong.add(new Wrong(at, RowField.PERSON, why)));
            whyNotDay(row.day(), partnershipStarted, today)
                    .ifPresent(why -> wrong.add(new Wrong(at, RowField.DAY, why)));
            whyNotHours(row.hours()).ifPresent(why -> wrong.add(new Wrong(at, RowField.HOURS, why)));
            whyNotTask(row.task()).ifPresent(why -> wrong.add(new Wrong(at, RowField.TASK, why)));
        }
        return wrong;
    }

    static Optional<SheetRefusal> whyNotPerson(String person) {
        var folded = fold(person);
        if (folded.isEmpty()) {
            return Optional.of(SheetRefusal.PERSON_MISSING);
        }
        // Some signs fold to whole words.
        return longer(person, LONGEST_NAME) || folded.length() > 2 * LONGEST_NAME
                ? Optional.of(SheetRefusal.PERSON_TOO_LONG)
                : Optional.empty();
    }

    static Optional<SheetRefusal> whyNotDay(LocalDate day, LocalDate partnershipStarted, LocalDate today) {
        if (day.isBefore(partnershipStarted)) {
            return Optional.of(SheetRefusal.DAY_BEFORE_PARTNERSHIP);
        }
        return day.isAfter(today) ? Optional.of(SheetRefusal.DAY_IN_FUTURE) : Optional.empty();
    }

    static Optional<SheetRefusal> whyNotHours(long hours) {
        if (hours <= 0) {
            return Optional.of(SheetRefusal.HOURS_NOT_POSITIVE);
        }
        return hours > DAY ? Optional.of(SheetRefusal.HOURS_MORE_THAN_A_DAY) : Optional.empty();
    }

    static Optional<SheetRefusal> whyNotTask(String task) {
        if (task.isBlank()) {
            return Optional.of(SheetRefusal.TASK_MISSING);
        }
        return longer(task, LONGEST_TASK) ? Optional.of(SheetRefusal.TASK_TOO_LONG) : Optional.empty();
    }

    private static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    /** @param others what the same people worked on these days by other sheets of the same giver that count */
    List<Overfull> overfull(Map<PersonDay, Long> others) {
        return days().entrySet().stream()
                .map(each -> overfull(each.getKey(), each.getValue() + others.getOrDefault(each.getKey(), 0L)))
                .filter(each -> each.sum() > DAY)
                .toList();
    }

    private Overfull overfull(PersonDay day, long sum) {
        var row = rows.size() - 1;
        while (!rows.get(row).personDay().equals(day)) {
            row--;
        }
        return new Overfull(row, rows.get(row).person(), day.day(), sum);
    }

    Optional<SheetRefusal> whyNotKeep(Map<PersonDay, Long> others, LocalDate partnershipStarted, LocalDate today) {
        if (rows.isEmpty()) {
            return Optional.of(SheetRefusal.NOTHING);
        }
        if (rows.size() > MOST_ROWS) {
            return Optional.of(SheetRefusal.TOO_MANY_ROWS);
        }
        return wrong(partnershipStarted, today).stream()
                .map(Wrong::why)
                .findFirst()
                .or(() -> overfull(others).isEmpty() ? Optional.empty() : Optional.of(SheetRefusal.DAY_OVERFULL));
    }

    /** Whether work of one of these kinds is paid for by the partner and that of another is not. */
    static boolean paidAndUnpaid(Collection<ContributionKind> kinds) {
        return Stream.of(Group.OWN_STAFF, Group.PERSONAL)
                .allMatch(group -> kinds.stream().anyMatch(each -> each.group() == group));
    }
}
