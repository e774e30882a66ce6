package org.osnowa.tables;

import static org.osnowa.tables.TableRefusal.CELL_TOO_LONG;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A text whose cells are told apart by a separator. */
final class CsvTable {

    private static final int OPENING = 1 << 16;

    private final Path file;
    private final Encoding encoding;
    private final Budget budget;

    CsvTable(Path file, Encoding encoding, Budget budget) {
        this.file = file;
        this.encoding = encoding;
        this.budget = budget;
    }

    Reading.Dialect read() throws IOException {
        var separator = Separator.in(encoding.opening(file, OPENING));
        var cells = new Cells(budget, separator.announced());
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator.character())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .build(cells, encoding.reader(file))) {
            reader.forEach(_ -> {});
        } catch (CsvParseException e) {
            unlessEnough(e, cells);
        }
        return new Reading.Dialect.Csv(encoding.charset(), separator.character());
    }

    // The parser wraps what we throw. Only a record that outgrows its buffer is left for it to complain of itself.
    private void unlessEnough(CsvParseException e, Cells cells) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Budget.Enough _ -> {
                    return;
                }
                case Refuse refuse -> throw refuse;
                case Budget.ListenerFailed failed -> throw failed;
                case Error error -> throw error;
                default -> {}
            }
        }
        throw new Refuse(CELL_TOO_LONG, cells.line(), budget.limits().cellLength());
    }

    /** Gathers the cells of one record at a time into an array that is used again and again. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<Long> {

        private final Budget budget;
        private boolean skip;
        private String[] cells = new String[32];
        private int count;

        Cells(Budget budget, boolean skipFirst) {
            this.budget = budget;
            this.skip = skipFirst;
        }

        long line() {
            return getStartingLineNumber();
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            count = 0;
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
            budget.cellLength(line(), length);
            if (length == 0 && index >= budget.limits().columns()) {
                return;
            }
            budget.column(line(), index);
            if (index == cells.length) {
                cells = Arrays.copyOf(cells, 2 * index);
            }
            cells[index] = length == 0 ? "" : new String(text, offset, length);
            count = index + 1;
        }

        @Override
        protected Long buildRecord() {
            if (!skip) {
                budget.row(line(), cells, count);
            }
            skip = false;
            return line();
        }
    }
}
