package org.osnowa.timesheets;

import static org.osnowa.platform.Text.t;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.tables.Header;
import org.osnowa.tables.Limits;
import org.osnowa.tables.Marks;
import org.osnowa.tables.Reading.Dialect.Csv;
import org.osnowa.tables.Reading.Dialect.Xlsx;
import org.osnowa.tables.Reading.Heard;
import org.osnowa.tables.Reading.Refused;
import org.osnowa.tables.Row;
import org.osnowa.tables.Tables;

/**
 * Reads the rows of a time sheet out of a workbook, and says of each line that it leaves out why it does. What nobody sees who
 * opens the file is not read; of a formula only the value is taken that it had last.
 */
final class SheetFile {

    private static final long MIB = 1L << 20;
    private static final Limits LIMITS =
            new Limits(2 * MIB, 64 * MIB, 16 * MIB, 5_000, 200, 32_767, Duration.ofSeconds(10));

    /** A row has 400 of these in the page that is answered, in each of four fields: enough to see what has to be shortened. */
    private static final int LONGEST_CELL = 2 * TimeSheet.LONGEST_TASK;

    /** Names of columns stand near the top, and are short. */
    private static final int HEAD_WITHIN = 100;

    private static final int LONGEST_HEAD = 60;

    private static final int MOST_SHEETS_NAMED = 10;
    private static final int LONGEST_SHEET = 31;

    /** The columns, each under its Polish and English names. */
    enum Column {
        DAY("data", "dzień", "kiedy", "data pracy", "date", "day"),
        PERSON(
                "osoba",
                "imię i nazwisko",
                "nazwisko i imię",
                "wolontariusz",
                "wolontariuszka",
                "pracownik",
                "kto",
                "person",
                "name",
                "volunteer",
                "who"),
        HOURS(
                "godziny",
                "liczba godzin",
                "ile godzin",
                "godz",
                "czas",
                "czas h",
                "czas pracy",
                "hours",
                "number of hours",
                "time"),
        TASK(
                "zadanie",
                "zadania",
                "czynność",
                "czynności",
                "wykonane czynności",
                "co zrobiono",
                "opis",
                "task",
                "tasks",
                "what was done",
                "description");

        private final String[] names;

        Column(String... names) {
            this.names = names;
        }

        boolean needed() {
            return this != TASK;
        }
    }

    /** What came of reading. */
    sealed interface Read {

        /** @param told what was left out and what has to be looked at, in sentences */
        record Rows(List<TypedRow> rows, List<String> told) implements Read {}

        /** @param told what was left out, which may be all there is */
        record Wrong(String why, List<String> told) implements Read {}
    }

    private final List<TypedRow> rows = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<Column> unseen = new ArrayList<>();
    private final LineNumbers hidden = new LineNumbers();
    private final LineNumbers unusable = new LineNumbers();
    private final LineNumbers totals = new LineNumbers();
    private final LineNumbers formulas = new LineNumbers();
    private final LineNumbers cut = new LineNumbers();
    private int heads;
    private boolean begun;

    static Read read(Path file) {
        var sheet = new SheetFile();
        return switch (Tables.readWithBroken(file, LIMITS, sheet::hear)) {
            case Refused refused -> new Read.Wrong(sentence(refused), List.of());
            case Heard(var _, var dialect) ->
                switch (dialect) {
                    case Csv _ -> new Read.Wrong(SheetRefusal.FILE_NOT_XLSX.words(), List.of());
                    case Xlsx xlsx -> sheet.end(xlsx);
                };
        };
    }

    private static String sentence(Refused refused) {
        var why = refused.why();
        return switch (why) {
            case MISSING, NOT_A_TABLE, ARCHIVE, OTHER_SPREADSHEET, WEB_PAGE -> SheetRefusal.FILE_NOT_XLSX.words();
            case DAMAGED, UNPACKS_TOO_LARGE, TOO_SLOW -> SheetRefusal.FILE_UNREADABLE.words();
            case EMPTY,
                    TOO_LARGE,
                    OLD_EXCEL,
                    PASSWORD,
                    ALL_HIDDEN,
                    NUL_CHARACTER,
                    TOO_MANY_SHEETS,
                    TOO_MANY_ROWS,
                    TOO_MANY_COLUMNS,
                    CELL_TOO_LONG -> t(why.messageKey(), refused.line(), refused.limit());
        };
    }

    private void hear(Row row) {
        if (!begun) {
            if (heads++ < HEAD_WITHIN) {
                begin(row);
            }
            return;
        }
        if (rows.size() > TimeSheet.MOST_ROWS) {
            return;
        }
        var typed = typed(row);
        var broken = places.values().stream().anyMatch(row.marks().unusable()::contains);
        if (typed.empty() && !broken) {
            return;
        }
        if (row.marks().hidden()) {
            hidden.add(row.line());
        } else if (typed.total()
                && !broken(row, Column.DAY)
                && !broken(row, Column.PERSON)
                && !broken(row, Column.TASK)) {
            totals.add(row.line());
        } else if (broken) {
            unusable.add(row.line());
        } else {
            if (places.values().stream().anyMatch(row.marks().formulas()::contains)) {
                formulas.add(row.line());
            }
            if (places.values().stream().anyMatch(each -> row.cell(each).length() > LONGEST_CELL)) {
                cut.add(row.line());
            }
            rows.add(typed);
        }
    }

    private boolean broken(Row row, Column column) {
        var place = places.get(column);
        return place != null && row.marks().unusable().contains(place);
    }

    /** What stands above the names of the columns is the head of the sheet, for people. */
    private void begin(Row all) {
        var row = withoutLong(all);
        var seen = new Header(withoutHidden(row));
        var whole = new Header(row);
        places.clear();
        unseen.clear();
        for (var column : Column.values()) {
            seen.column(column.names).ifPresent(place -> places.put(column, place));
            if (!places.containsKey(column) && whole.column(column.names).isPresent()) {
                unseen.add(column);
            }
        }
        var known = new HashSet<>(places.keySet());
        known.addAll(unseen);
        begun = known.containsAll(needed());
    }

    private static Set<Column> needed() {
        var needed = new HashSet<Column>();
        for (var column : Column.values()) {
            if (column.needed()) {
                needed.add(column);
            }
        }
        return needed;
    }

    private static Row withoutLong(Row row) {
        var cells = row.cells().stream()
                .map(each -> each.length() > LONGEST_HEAD ? "" : each)
                .toList();
        return new Row(row.line(), cells, row.marks());
    }

    private static Row withoutHidden(Row row) {
        var cells = new ArrayList<>(row.cells());
        row.marks().hiddenColumns().stream().filter(each -> each < cells.size()).forEach(each -> cells.set(each, ""));
        return new Row(row.line(), cells, Marks.NONE);
    }

    private TypedRow typed(Row row) {
        return new TypedRow(
                cell(row, Column.PERSON),
                day(cell(row, Column.DAY)),
                hours(cell(row, Column.HOURS)),
                cell(row, Column.TASK));
    }

    private String cell(Row row, Column column) {
        var place = places.get(column);
        return place == null ? "" : start(row.cell(place), LONGEST_CELL);
    }

    /** Before anything is done with it: a file of a few kilobytes can hold the same long text thousands of times. */
    private static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** A day of a spreadsheet may come with a time; what cannot be read stays as it was, to be corrected in the form. */
    private static String day(String cell) {
        var day = cell.replaceFirst("T\\d\\d:\\d\\d(?::\\d\\d)?$", "");
        return new TypedRow("", day, "", "").readDay() instanceof Done<java.time.LocalDate>(var read)
                ? TypedRow.typed(read)
                : cell;
    }

    private static String hours(String cell) {
        return cell.isEmpty() || !(Hours.read(cell) instanceof Done<Long>(var read)) ? cell : Hours.typed(read);
    }

    private Read end(Xlsx workbook) {
        var told = new ArrayList<String>();
        hidden.tell("SheetFile.hidden", told);
        totals.tell("SheetFile.total", told);
        unusable.tell("SheetFile.unusable", told);
        formulas.tell("SheetFile.formula", told);
        cut.tell("SheetFile.cut", told);
        unseen.forEach(each -> told.add(t("SheetFile.hiddenColumn", t("SheetFile.column." + each))));
        if (!workbook.hidden().isEmpty()) {
            told.add(t("SheetFile.hiddenSheets", names(workbook.hidden())));
        }
        if (!workbook.unread().isEmpty()) {
            told.add(t("SheetFile.unreadSheets", names(List.of(workbook.sheet())), names(workbook.unread())));
        }
        if (!begun || unseen.stream().anyMatch(Column::needed)) {
            return new Read.Wrong(SheetRefusal.FILE_WITHOUT_COLUMNS.words(), begun ? told : List.of());
        }
        if (rows.isEmpty()) {
            return new Read.Wrong(SheetRefusal.FILE_WITHOUT_ROWS.words(), told);
        }
        return new Read.Rows(List.copyOf(rows), List.copyOf(told));
    }

    /** Spreadsheets take names of 31 characters; files can hold anything. */
    private static String names(List<String> sheets) {
        var names = sheets.stream()
                .limit(MOST_SHEETS_NAMED)
                .map(each -> each.length() > LONGEST_SHEET ? start(each, LONGEST_SHEET - 1) + "…" : each)
                .collect(Collectors.joining(", "));
        return sheets.size() > MOST_SHEETS_NAMED ? names + "…" : names;
    }

    /** The numbers of lines, told in one sentence however many they are. */
    private static final class LineNumbers {

        private static final int MOST = 30;

        private final List<Long> lines = new ArrayList<>();

        void add(long line) {
            lines.add(line);
        }

        void tell(String key, List<String> told) {
            if (!lines.isEmpty()) {
                told.add(t(key, lines.size(), words()));
            }
        }

        /** "4–6, 9" */
        private String words() {
            var spans = new ArrayList<String>();
            @Nullable Long first = null;
            for (var each = 0; each < lines.size(); each++) {
                first = first == null ? lines.get(each) : first;
                var last = each == lines.size() - 1 || lines.get(each + 1) != lines.get(each) + 1;
                if (last) {
                    spans.add(first.equals(lines.get(each)) ? String.valueOf(first) : first + "–" + lines.get(each));
                    first = null;
                }
            }
            var shown = String.join(", ", spans.subList(0, Math.min(MOST, spans.size())));
            return spans.size() > MOST ? shown + "…" : shown;
        }
    }
}
