package org.osnowa.tables;

import org.osnowa.platform.Refusal;

/** Every reason why a file that somebody brought is not read. Its words are given the line and the limit. */
public enum TableRefusal implements Refusal {
    MISSING,
    EMPTY,
    TOO_LARGE,
    NOT_A_TABLE,
    ARCHIVE,
    OLD_EXCEL,
    PASSWORD,
    OTHER_SPREADSHEET,
    WEB_PAGE,
    DAMAGED,
    /** There is nothing to be seen in it, only sheets that are hidden. */
    ALL_HIDDEN,
    NUL_CHARACTER,
    TOO_MANY_SHEETS,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    UNPACKS_TOO_LARGE,
    TOO_SLOW
}
