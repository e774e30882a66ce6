package org.osnowa.organisations;

import org.osnowa.platform.Refusal;

/** Every reason why a row, or a whole file, does not come in. */
enum ImportRefusal implements Refusal {
    NO_NAME_COLUMN,
    NAME_MISSING,
    TOO_LONG,
    /** Several lines with separators in one cell: most likely a quote was opened and never closed. */
    QUOTE_OPEN,
    /** More cells than the first row has names: most likely all are one column too far. */
    TOO_MANY_CELLS,
    KIND_MISSING,
    KIND_UNKNOWN,
    /** A form of the court register that we know no kind for, and so no sector. */
    LEGAL_FORM_UNKNOWN,
    /** The kind has no usual sector, so somebody has to say it. */
    SECTOR_MISSING,
    SECTOR_UNKNOWN,
    SECTOR_WITHOUT_REASON,
    FIELD_UNKNOWN,
    PLACE_UNKNOWN,
    PLACE_AMBIGUOUS,
    NIP_UNREADABLE,
    REGON_UNREADABLE,
    KRS_UNREADABLE,
    EMAIL_UNREADABLE,
    PHONE_UNREADABLE,
    WEBSITE_UNREADABLE,
    SAME_AS_ANOTHER_ROW,
    NUMBER_OF_ANOTHER,
    KEY_OF_ANOTHER,
    NOT_AN_EXTRACT
}
