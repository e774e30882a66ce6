package org.osnowa.tables;

import java.nio.charset.Charset;
import java.util.List;

/** What came of reading a table. */
public sealed interface Reading {

    /** Every row that was asked for has been heard. */
    record Heard(long rows, Dialect dialect) implements Reading {}

    /** The file cannot be read, or not on from this line; 0 when the whole file is meant. */
    record Refused(TableRefusal why, long line, long limit) implements Reading {}

    /** How the table turned out to be written, for people who want to know how their file was understood. */
    sealed interface Dialect {

        record Csv(Charset charset, char separator) implements Dialect {}

        /**
         * @param sheet the one that was read
         * @param hidden those that nobody sees who opens the file; they are never read
         * @param unread those that stand behind the one that was read
         */
        record Xlsx(String sheet, List<String> hidden, List<String> unread) implements Dialect {}
    }
}
