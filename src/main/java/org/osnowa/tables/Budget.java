package org.osnowa.tables;

import static org.osnowa.tables.TableRefusal.CELL_TOO_LONG;
import static org.osnowa.tables.TableRefusal.NUL_CHARACTER;
import static org.osnowa.tables.TableRefusal.TOO_MANY_COLUMNS;
import static org.osnowa.tables.TableRefusal.TOO_MANY_ROWS;
import static org.osnowa.tables.TableRefusal.TOO_SLOW;
import static org.osnowa.tables.TableRefusal.UNPACKS_TOO_LARGE;

import java.util.Arrays;
import java.util.Collections;

/** Passes rows on to the listener and stops at the first limit. */
final class Budget {

    /** Heard all that was asked for. */
    static final class Enough extends RuntimeException {
        private Enough() {
            super(null, null, false, false);
        }
    }

    /** Keeps the listener's own troubles apart from a parser's. */
    static final class ListenerFailed extends RuntimeException {
        private final transient RuntimeException failure;

        private ListenerFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }

    private final Limits limits;
    private final long enough;
    private final boolean broken;
    private final RowListener listener;
    private final long started = System.nanoTime();
    private long listening;
    private long unpacked;
    private long rows;

    /** @param broken whether rows are passed on, too, in which nothing stands but what could not be worked out */
    Budget(Limits limits, long enough, boolean broken, RowListener listener) {
        this.limits = limits;
        this.enough = enough;
        this.broken = broken;
        this.listener = listener;
    }

    Limits limits() {
        return limits;
    }

    long rows() {
        return rows;
    }

    /** A row as it stands in the file; a row without anything in it is passed over. */
    void row(long line, String[] cells, int count) {
        row(line, cells, count, Marks.NONE);
    }

    void row(long line, String[] cells, int count, Marks marks) {
        checkTime(line);
        var width = tidy(line, cells, count);
        if (width > 0 || broken && !marks.unusable().isEmpty()) {
            deliver(new Row(line, Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, width))), marks));
        }
    }

    void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new Refuse(UNPACKS_TOO_LARGE, 0, limits.unpackedBytes() >> 20);
        }
        checkTime(0);
    }

    void column(long line, int column) {
        if (column >= limits.columns()) {
            throw new Refuse(TOO_MANY_COLUMNS, line, limits.columns());
        }
    }

    void cellLength(long line, int length) {
        if (length > limits.cellLength()) {
            throw new Refuse(CELL_TOO_LONG, line, limits.cellLength());
        }
    }

    private int tidy(long line, String[] cells, int count) {
        var width = 0;
        for (var column = 0; column < count; column++) {
            var cell = cells[column].strip();
            cells[column] = cell;
            if (!cell.isEmpty()) {
                width = column + 1;
                checkCell(line, column, cell);
            }
        }
        return width;
    }

    private void checkCell(long line, int column, String cell) {
        column(line, column);
        cellLength(line, cell.length());
        if (cell.indexOf('\0') >= 0) {
            throw new Refuse(NUL_CHARACTER, line, 0);
        }
    }

    private void deliver(Row row) {
        if (rows == limits.rows()) {
            throw new Refuse(TOO_MANY_ROWS, row.line(), limits.rows());
        }
        var before = System.nanoTime();
        try {
            listener.hear(row);
        } catch (RuntimeException e) {
            // Whatever the listener throws is its own, and must not be taken for a fault of the table.
            throw new ListenerFailed(e);
        }
        listening += System.nanoTime() - before;
        if (++rows == enough) {
            throw new Enough();
        }
    }

    void checkTime(long line) {
        if (System.nanoTime() - started - listening > limits.time().toNanos()) {
            throw new Refuse(TOO_SLOW, line, limits.time().toSeconds());
        }
    }
}
