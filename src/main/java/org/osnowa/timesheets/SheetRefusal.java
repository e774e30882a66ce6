package org.osnowa.timesheets;

import static org.osnowa.platform.Text.t;

import org.osnowa.platform.Refusal;

/** Why a time sheet, one of its rows or a file that brings rows is not taken. */
enum SheetRefusal implements Refusal {
    NOTHING,
    TOO_MANY_ROWS,
    PERSON_MISSING,
    PERSON_TOO_LONG,
    DAY_MISSING,
    DAY_UNREADABLE,
    DAY_BEFORE_PARTNERSHIP,
    DAY_IN_FUTURE,
    HOURS_MISSING,
    HOURS_UNREADABLE,
    /** A third of an hour has no end in hundredths, and a sum of rounded rows is not what was signed. */
    HOURS_TOO_FINE,
    HOURS_NOT_POSITIVE,
    HOURS_MORE_THAN_A_DAY,
    TASK_MISSING,
    TASK_TOO_LONG,
    /** Somebody would have worked more than 24 hours on a day, over all sheets of the partner. */
    DAY_OVERFULL,
    /** It would be written anew from a sheet that stands, and count twice. */
    NOT_TAKEN_BACK,
    FILE_MISSING,
    FILE_NOT_XLSX,
    FILE_UNREADABLE,
    FILE_WITHOUT_COLUMNS,
    FILE_WITHOUT_ROWS;

    String words() {
        return t(messageKey());
    }
}
