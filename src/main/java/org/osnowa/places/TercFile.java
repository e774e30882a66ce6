package org.osnowa.places;

import static org.osnowa.places.TercRefusal.LIES_NOWHERE;
import static org.osnowa.places.TercRefusal.NOT_TERC;
import static org.osnowa.places.TercRefusal.PART_OF_THE_COUNTRY;
import static org.osnowa.places.TercRefusal.SAME_CODE_TWICE;
import static org.osnowa.places.TercRefusal.SEVERAL_STATES;
import static org.osnowa.places.TercRefusal.UNREADABLE_ROW;
import static org.osnowa.platform.Text.t;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.TercState.Entry;
import org.osnowa.platform.Text;
import org.osnowa.tables.Header;
import org.osnowa.tables.Reading;
import org.osnowa.tables.Row;
import org.osnowa.tables.Tables;

/**
 * Reads TERC as the statistical office publishes it, by the names of its columns. Towns and rural parts of a gmina are passed
 * over: they share its six digits. So are the delegations of four cities, which are offices and no communities; the districts
 * of Warsaw are kept as neighbourhoods.
 */
final class TercFile {

    private static final Locale POLISH = Locale.of("pl", "PL");

    /** Read, or a sentence that says why not. */
    sealed interface Result {
        record Read(TercState state) implements Result {}

        record Refused(String because) implements Result {}
    }

    /** Ends the reading at the first thing that is wrong: half a register is none. */
    private static final class Wrong extends RuntimeException {
        Wrong(TercRefusal why, Object... about) {
            super(t(why.messageKey(), about), null, false, false);
        }
    }

    private final StringJoiner preamble = new StringJoiner(" ");
    private final Map<PlaceId, Entry> entries = new HashMap<>();
    private @Nullable Header header;
    private @Nullable LocalDate on;

    private TercFile() {}

    static Result read(Path file) {
        var terc = new TercFile();
        try {
            return switch (Tables.read(file, terc::hear)) {
                case Reading.Heard _ -> new Result.Read(terc.state());
                case Reading.Refused(var why, var line, var limit) ->
                    new Result.Refused(t(why.messageKey(), line, limit));
            };
        } catch (Wrong e) {
            return new Result.Refused(String.valueOf(e.getMessage()));
        }
    }

    private void hear(Row row) {
        if (header != null) {
            entry(header, row).ifPresent(entry -> keep(row, entry));
            return;
        }
        var names = new Header(row);
        if (names.has("WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA")) {
            header = names;
        } else {
            preamble.add(String.join(" ", row.cells()).strip());
        }
    }

    private void keep(Row row, Entry entry) {
        if (entries.put(entry.id(), entry) != null) {
            throw new Wrong(SAME_CODE_TWICE, row.line(), entry.id().value());
        }
    }

    private Optional<Entry> entry(Header header, Row row) {
        state(row, header.cell(row, "STAN_NA"));
        var code = code(header, row, "WOJ") + code(header, row, "POW") + code(header, row, "GMI");
        var kind = header.cell(row, "RODZ");
        var name = header.cell(row, "NAZWA");
        var word = header.cell(row, "NAZWA_DOD");
        if (name.isEmpty() || name.length() > 120 || !code.matches("\\d{2}|\\d{4}|\\d{6}")) {
            throw new Wrong(UNREADABLE_ROW, row.line());
        }
        return switch (code.length()) {
            case 2 -> Optional.of(new Entry(PlaceId.of(code), PlaceKind.VOIVODESHIP, name.toLowerCase(POLISH)));
            case 4 -> Optional.of(new Entry(PlaceId.of(code), powiat(word), name));
            default -> gmina(row, PlaceId.of(code), kind, name);
        };
    }

    private static Optional<Entry> gmina(Row row, PlaceId code, String digit, String name) {
        return switch (digit) {
            case "4", "5", "9" -> Optional.empty();
            case "8" -> {
                var city = PlaceId.of(code.value().substring(0, 4) + "01");
                yield Optional.of(new Entry(PlaceId.within(city, code), PlaceKind.DZIELNICA, name));
            }
            default ->
                Optional.of(new Entry(
                        code, PlaceKind.ofGmina(digit).orElseThrow(() -> new Wrong(UNREADABLE_ROW, row.line())), name));
        };
    }

    private static PlaceKind powiat(String word) {
        return word.startsWith("miasto") ? PlaceKind.CITY_POWIAT : PlaceKind.POWIAT;
    }

    // Spreadsheet programs drop the zero in front.
    private static String code(Header header, Row row, String column) {
        var digits = header.cell(row, column);
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private void state(Row row, String written) {
        var day = day(written).orElseThrow(() -> new Wrong(UNREADABLE_ROW, row.line()));
        if (on != null && !on.equals(day)) {
            throw new Wrong(SEVERAL_STATES, row.line(), Text.date(on), Text.date(day));
        }
        on = day;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            var pattern = written.contains("-") ? "yyyy-M-d" : "d.M.yyyy";
            return Optional.of(LocalDate.parse(written, DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private TercState state() {
        if (header == null || on == null) {
            throw new Wrong(NOT_TERC);
        }
        var missing = missingVoivodeships();
        if (!missing.isEmpty()) {
            throw new Wrong(
                    PART_OF_THE_COUNTRY,
                    missing.size(),
                    preamble.length() == 0 ? "none" : "some",
                    shortened(preamble.toString()));
        }
        entries.keySet().stream()
                .filter(id -> !entries.keySet().containsAll(id.around()))
                .findFirst()
                .ifPresent(id -> {
                    throw new Wrong(LIES_NOWHERE, id.value());
                });
        return TercState.of(on, entries);
    }

    private Set<String> missingVoivodeships() {
        var missing = new HashSet<>(TercState.VOIVODESHIPS);
        entries.keySet().forEach(id -> missing.remove(id.value().substring(0, 2)));
        return missing;
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text.replaceFirst("\\.$", "") : text.substring(0, 200) + "…";
    }
}
