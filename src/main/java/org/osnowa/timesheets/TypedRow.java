package org.osnowa.timesheets;

import static org.osnowa.platform.Folding.fold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osnowa.platform.Days;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;

/** A row as somebody typed it or as it stood in a file. */
public record TypedRow(String person, String day, String hours, String task) {

    private static final Pattern SUM = Pattern.compile("(?:razem|suma|ogolem|lacznie|total|sum)\\b.*");

    private static final Pattern SUM_ALONE =
            Pattern.compile("(?:razem|suma|ogolem|lacznie|total|sum)(?: godzin| hours)?");

    static final TypedRow EMPTY = new TypedRow("", "", "", "");

    public TypedRow {
        person = tidy(person);
        day = tidy(day);
        hours = tidy(hours);
        task = tidy(task);
    }

    /** On one line, as in the field of a form. */
    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** On one line, which no field can break. */
    String line() {
        return String.join("\t", person, day, hours, task);
    }

    static TypedRow ofLine(String line) {
        var fields = line.split("\t", -1);
        return new TypedRow(field(fields, 0), field(fields, 1), field(fields, 2), field(fields, 3));
    }

    private static String field(String[] fields, int number) {
        return number < fields.length ? fields[number] : "";
    }

    static TypedRow of(TimeSheet.Row row) {
        return new TypedRow(row.person(), typed(row.day()), Hours.typed(row.hours()), row.task());
    }

    static String typed(LocalDate day) {
        return "%d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    boolean empty() {
        return person.isEmpty() && day.isEmpty() && hours.isEmpty() && task.isEmpty();
    }

    /**
     * As sheets are added up at their foot: hours of no day and nobody, or beside the word "sum". Where cells are merged, rows
     * of work have neither day nor person; what was done tells them apart.
     */
    boolean total() {
        if (!day.isEmpty() && !sum(day)) {
            return false;
        }
        return sum(person)
                || person.isEmpty()
                        && (sum(day)
                                || task.isEmpty()
                                || SUM_ALONE.matcher(fold(task)).matches());
    }

    private static boolean sum(String words) {
        return SUM.matcher(fold(words)).matches();
    }

    Outcome<LocalDate> readDay() {
        if (day.isEmpty()) {
            return new Refused<>(SheetRefusal.DAY_MISSING);
        }
        return Days.read(day)
                .<Outcome<LocalDate>>map(Done::new)
                .orElseGet(() -> new Refused<>(SheetRefusal.DAY_UNREADABLE));
    }

    Outcome<Long> readHours() {
        return hours.isEmpty() ? new Refused<>(SheetRefusal.HOURS_MISSING) : Hours.read(hours);
    }

    /** Nothing where the day or the hours cannot be read. */
    Optional<TimeSheet.Row> read() {
        return readDay() instanceof Done<LocalDate>(var on) && readHours() instanceof Done<Long>(var much)
                ? Optional.of(new TimeSheet.Row(person, on, much, task))
                : Optional.empty();
    }
}
