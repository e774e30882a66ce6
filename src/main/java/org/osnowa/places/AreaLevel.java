package org.osnowa.places;

/** How far a partnership reaches. Names are Polish where English has none. */
public enum AreaLevel {
    OSIEDLE,
    SOLECTWO,
    GMINA,
    /** A city, or only the town in a gmina that has villages too. */
    MIASTO,
    POWIAT,
    ABOVE_POWIAT
}
