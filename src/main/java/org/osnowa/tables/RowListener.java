package org.osnowa.tables;

/** Hears the rows of a table in order. What it throws ends the reading and reaches whoever started it. */
@FunctionalInterface
public interface RowListener {

    void hear(Row row);
}
