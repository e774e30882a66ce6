package org.osnowa.tables;

import static org.osnowa.tables.TableRefusal.DAMAGED;
import static org.osnowa.tables.TableRefusal.EMPTY;
import static org.osnowa.tables.TableRefusal.MISSING;
import static org.osnowa.tables.TableRefusal.TOO_LARGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osnowa.tables.Reading.Heard;

/**
 * Reads CSV of every dialect, and XLSX. What a file is called says little about what it is, so only its content is asked.
 */
public final class Tables {

    private Tables() {}

    public static Reading read(Path file, RowListener listener) {
        return read(file, Limits.usual(), listener);
    }

    public static Reading read(Path file, Limits limits, RowListener listener) {
        return read(file, new Budget(limits, Long.MAX_VALUE, false, listener));
    }

    /** Passes on also rows in which nothing stands but errors and formulas without a result, for who tells of them. */
    public static Reading readWithBroken(Path file, Limits limits, RowListener listener) {
        return read(file, new Budget(limits, Long.MAX_VALUE, true, listener));
    }

    /** Only the first rows, as for a preview. */
    public static Reading first(int rows, Path file, RowListener listener) {
        return read(file, new Budget(Limits.usual(), rows, false, listener));
    }

    private static Reading read(Path file, Budget budget) {
        try {
            checkSize(file, budget.limits());
            var dialect = rows(file, budget);
            return budget.rows() == 0 ? refused(EMPTY) : new Heard(budget.rows(), dialect);
        } catch (Refuse e) {
            return e.refused();
        } catch (Budget.ListenerFailed e) {
            throw e.failure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading.Dialect rows(Path file, Budget budget) throws IOException {
        return switch (Content.of(file)) {
            case Content.Text(var encoding) -> new CsvTable(file, encoding, budget).read();
            case Content.Workbook() -> new XlsxTable(file, budget).read();
            case Content.Other(var why) -> throw Refuse.file(why);
        };
    }

    private static void checkSize(Path file, Limits limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Refuse.file(MISSING);
        }
        if (!Files.isReadable(file)) {
            throw Refuse.file(DAMAGED);
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw new Refuse(TOO_LARGE, 0, limits.fileBytes() >> 20);
        }
    }

    private static Reading refused(TableRefusal why) {
        return Refuse.file(why).refused();
    }
}
