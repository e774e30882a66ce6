package org.osnowa.tables;

import java.time.Duration;

/** Where reading stops, so that no file can take the machine: honest tables stay far below. */
public record Limits(
        long fileBytes,
        long unpackedBytes,
        long dictionaryBytes,
        long rows,
        int columns,
        int cellLength,
        Duration time) {

    private static final long MIB = 1L << 20;

    /** A cell is as long as a spreadsheet allows. The time is the reader's own; what the listener does is not counted. */
    public static Limits usual() {
        return new Limits(100 * MIB, 300 * MIB, 96 * MIB, 1_000_000, 200, 32_767, Duration.ofSeconds(60));
    }
}
